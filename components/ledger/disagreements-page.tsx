import { PageData } from '@/components/data/page-data';
import { FigureLinks } from '@/components/figure/figure-links';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { DisagreementsModel } from '@/lib/view/ledger/disagreements-model';
import { DisagreementEntry } from './disagreement-entry';
import styles from './disagreements-page.module.css';

/** All quantities that the sources of a case print in more than one version, the widest apart first. */
export function DisagreementsPage({ model, locale }: { model: DisagreementsModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('ledger.title')}</h1>
      <p className="lead">{t('ledger.lead')}</p>
      <p>{t('ledger.leadVoices')}</p>
      <p>
        {model.oneVoice} {model.agree}
      </p>
      <nav aria-label={t('ledger.contents')}>
        <ul className={styles.contents}>
          {model.groups.map((group) => (
            <li key={group.key}>
              <a href={`#${group.key}`}>{group.name}</a> ({group.disagreements.length})
            </li>
          ))}
        </ul>
      </nav>
      <FigureLinks name="disagreements" locale={locale} />
      <p className="muted">{model.scale}</p>
      {model.groups.map((group) => (
        <section key={group.key} aria-labelledby={group.key}>
          <h2 id={group.key}>{group.name}</h2>
          {group.disagreements.length === 0 && <p className="muted">{t('ledger.none')}</p>}
          {group.disagreements.map((one) => (
            <DisagreementEntry key={one.id} entry={one} t={t} />
          ))}
        </section>
      ))}
      <PageData files="/api/v1/disagreements" endings={['csv', 'json']} t={t} />
    </article>
  );
}
