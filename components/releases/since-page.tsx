import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { SinceModel } from '@/lib/release/changed-model';
import { ChangeLists } from './change-lists';
import styles from './releases.module.css';

/** What has become of one release by today. */
export function SincePage({ model, locale }: { model: SinceModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <p className={styles.crumb}>
        <a href={`/${locale}/changed`}>{t('changed.title')}</a>
      </p>
      <h1>{model.title}</h1>
      <p className="lead">{model.lead}</p>
      <p>{model.counts}</p>
      <div className={styles.lists}>
        <ChangeLists lists={model.lists} t={t} />
      </div>
    </article>
  );
}
