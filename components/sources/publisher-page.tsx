import { Said } from '@/components/words';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { PublisherModel } from '@/lib/view/sources/publisher-model';
import { FallList } from './fall-list';
import { PageEntry } from './page-entry';
import styles from './publisher-page.module.css';

/** One publisher: who it is, what would fall without it, and its pages with what rests on each. */
export function PublisherPage({ model, locale }: { model: PublisherModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <p className={styles.crumb}>
        <a href={`/${locale}/sources`}>{t('sources.title')}</a> /
      </p>
      <h1>{model.name}</h1>
      <p className="lead">{model.rests}</p>
      <dl className={styles.about}>
        <dt>{t('publisher.kind')}</dt>
        <dd>
          {model.kindName}. <span className="muted">{model.means}</span>
        </dd>
        <dt>{t('publisher.country')}</dt>
        <dd>{model.country}</dd>
        {model.note && (
          <>
            <dt>{t('publisher.note')}</dt>
            <dd>
              <Said words={model.note} />
            </dd>
          </>
        )}
      </dl>
      <FallList lines={model.falls} t={t} />
      <section aria-labelledby="pages">
        <h2 id="pages">{t('publisher.pages')}</h2>
        {model.pages.map((page) => (
          <PageEntry key={page.key} page={page} t={t} />
        ))}
      </section>
      <p className={styles.take}>
        {t('sources.take')} <a href="/api/v1/sources.json">sources.json</a>
      </p>
    </article>
  );
}
