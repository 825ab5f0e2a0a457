import { OpenSum } from '@/components/case/open-sum';
import { Mark } from '@/components/mark/mark';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { ClaimEntry, PageLink } from '@/lib/view/method/claims-model';
import styles from './claim-section.module.css';

/** One statement: what was said and by whom, how it came out, why, the arithmetic, and who knows better. */
export function ClaimSection({ claim, t }: { claim: ClaimEntry; t: Translate }) {
  return (
    <article id={claim.key} aria-labelledby={`said-${claim.key}`} className={styles.claim}>
      <p className={styles.who}>{claim.who}</p>
      <h3 id={`said-${claim.key}`}>
        <a href={`#${claim.key}`} title={t('claims.link')}>
          <Said words={claim.said} />
        </a>
      </h3>
      <p className={styles.marks}>
        <Mark of={claim.finding} name={claim.findingName} />
        {claim.verdict && (
          <span>
            {t('claims.verdict')}: <Mark of={claim.verdict} name={claim.verdictName} />
          </span>
        )}
      </p>
      <p>
        <Said words={claim.because} />
      </p>
      {claim.dates.map((line) => (
        <p key={line.text} className={styles.test}>
          <Mark of={line.verdict} name={line.text} />
        </p>
      ))}
      {claim.steps.length > 0 && (
        <details>
          <summary>{t('claims.sums', { count: claim.steps.length })}</summary>
          {claim.steps.map((step) => (
            <div key={step.key}>
              <OpenSum sum={step.sum} />
              {step.test && (
                <p className={styles.test}>
                  <Mark of={step.test.verdict} name={step.test.text} />
                </p>
              )}
            </div>
          ))}
        </details>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('claims.by')}</dt>
          <dd>
            <Pages pages={claim.by} />
            {claim.where && <Said words={claim.where} />}
          </dd>
        </div>
        {claim.better.length > 0 && (
          <div>
            <dt>{t('claims.better')}</dt>
            <dd>
              <Pages pages={claim.better} />
            </dd>
          </div>
        )}
        {claim.about && (
          <div>
            <dt>{t('claims.case')}</dt>
            <dd>
              <a href={claim.about.href}>{claim.about.title}</a>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}

function Pages({ pages }: { pages: PageLink[] }) {
  if (pages.length === 0) return null;
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.id}>
          <a href={page.href} rel="noopener nofollow external">
            {page.publisher}
            {page.title && (
              <>
                : <Said words={page.title} />
              </>
            )}
          </a>{' '}
          <span className="muted">({page.kind})</span>
        </li>
      ))}
    </ul>
  );
}
