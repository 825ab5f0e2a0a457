import { PageData } from '@/components/data/page-data';
import { FigureLinks } from '@/components/figure/figure-links';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { SourcesModel } from '@/lib/view/sources/sources-model';
import { PublisherTable } from './publisher-table';
import { ShareTable } from './share-table';
import styles from './sources-page.module.css';

/** How good the evidence is: by country, and publisher by publisher. */
export function SourcesPage({ model, locale }: { model: SourcesModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('sources.title')}</h1>
      <p className="lead">{t('sources.lead')}</p>
      <section aria-labelledby="shares">
        <h2 id="shares">{t('sources.shares')}</h2>
        <p id="finding" className={styles.finding}>
          {model.finding.join(' ')}
        </p>
        <ShareTable rows={model.countries} t={t} />
        <FigureLinks name="sources" link="#shares" locale={locale} />
        <p className="muted">{t('sources.sharesLead')}</p>
        <p className="muted">{t('sources.voices')}</p>
      </section>
      <section aria-labelledby="publishers">
        <h2 id="publishers">{t('sources.publishers')}</h2>
        <p>{t('sources.publishersLead')}</p>
        <ul className={styles.kinds}>
          {model.kinds.map((group) => (
            <li key={group.key}>
              <a href={`#${group.key}`}>{group.name}</a> {group.publishers.length + group.folded.length}
            </li>
          ))}
        </ul>
        {model.kinds.map((group) => (
          <div key={group.key}>
            <h3 id={group.key}>{group.name}</h3>
            <p className="muted">{group.means}</p>
            {group.publishers.length > 0 && <PublisherTable rows={group.publishers} name={group.name} t={t} />}
            {group.folded.length > 0 && (
              <details>
                <summary>{t('sources.folded', { count: group.folded.length })}</summary>
                <PublisherTable rows={group.folded} name={t('sources.folded', { count: group.folded.length })} t={t} />
              </details>
            )}
          </div>
        ))}
      </section>
      <p className={styles.take}>
        {t('sources.take')} <a href="/api/v1/sources.json">sources.json</a>
      </p>
      <PageData files="/api/v1/sources" endings={['csv', 'json']} t={t} />
    </article>
  );
}
