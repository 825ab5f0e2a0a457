import { NumberLink } from '@/components/number-link';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { ClaimRow } from '@/lib/view/case/claim-rows';
import styles from './claim-list.module.css';

/** What the sources say, value by value, each with its state and the numbers of its sources. */
export function ClaimList({ claims, numbers, t }: { claims: ClaimRow[]; numbers: string; t: Translate }) {
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('case.claims')}</h2>
      {claims.length === 0 ? <p>{t('case.noClaims')}</p> : <p className="muted">{t('case.claimsLead')}</p>}
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.key} id={`claim-${claim.key}`} data-state={claim.state}>
            <span className={styles.what}>{claim.what}</span>
            <span className={styles.value}>
              {claim.state === 'unit-in-doubt' ? (
                <q>
                  <Value claim={claim} numbers={numbers} />
                </q>
              ) : (
                <Value claim={claim} numbers={numbers} />
              )}{' '}
              <span className={styles.sources}>
                {claim.sources.map((number) => (
                  <a key={number} href={`#source-${number}`} aria-label={t('case.source', { number })}>
                    [{number}]
                  </a>
                ))}
              </span>
            </span>
            <span className={styles.remarks}>
              <span className={styles.state}>{claim.stateName}</span>
              {claim.remarks.map((remark) => (
                <span key={remark.text}>
                  {' · '}
                  <Said words={remark} />
                </span>
              ))}
            </span>
            {claim.doubt && (
              <span className={styles.doubt}>
                {t('case.doubt')}: <Said words={claim.doubt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Value({ claim, numbers }: { claim: ClaimRow; numbers: string }) {
  return (
    <NumberLink href={`${numbers}#${claim.key}`}>
      <Said words={claim.value} />
    </NumberLink>
  );
}
