import { PageData } from '@/components/data/page-data';
import { Mark } from '@/components/mark/mark';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { ClaimsModel } from '@/lib/view/method/claims-model';
import { ClaimCounts } from './claim-counts';
import { ClaimSection } from './claim-section';
import styles from './claims-page.module.css';

/** Statements of news articles with what was found of them: counts, contents, and each with its reasons and sums. */
export function ClaimsPage({ model, locale }: { model: ClaimsModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('claims.title')}</h1>
      <p className="lead">{t('claims.lead')}</p>
      <p>
        {t('claims.leadTwo')} <a href={`/${locale}/method#tests`}>{t('claims.method')}</a>.
      </p>
      <ClaimCounts model={model} t={t} />
      <nav aria-labelledby="contents" className={styles.contents}>
        <h2 id="contents">{t('claims.contents')}</h2>
        {model.topics.map((topic) => (
          <div key={topic.key}>
            <h3>
              <a href={`#${topic.key}`}>{topic.name}</a>
            </h3>
            <ol>
              {topic.claims.map((claim) => (
                <li key={claim.key}>
                  <a href={`#${claim.key}`} lang={claim.said.lang}>
                    {claim.said.text}
                  </a>{' '}
                  <span>
                    <Mark of={claim.finding} name={claim.findingName} />
                    {claim.verdict && claim.verdict !== 'not testable' && (
                      <>
                        {', '}
                        {t('claims.verdict').toLocaleLowerCase(locale)}:{' '}
                        <Mark of={claim.verdict} name={claim.verdictName} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </nav>
      {model.topics.map((topic) => (
        <section key={topic.key} aria-labelledby={topic.key}>
          <h2 id={topic.key}>{topic.name}</h2>
          {topic.claims.map((claim) => (
            <ClaimSection key={claim.key} claim={claim} t={t} />
          ))}
        </section>
      ))}
      <p>
        {t('claims.take')} <a href="/api/v1/checked-claims.json">checked-claims.json</a>
      </p>
      <PageData files="/api/v1/checked-claims" endings={['json']} t={t} />
    </article>
  );
}
