import { Fragment } from 'react';
import { NumberLink } from '@/components/number-link';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Words } from '@/lib/view/case/claim-rows';
import type { Ledger } from '@/lib/view/ledger/ledger-model';
import styles from './case-ledger.module.css';

type Props = { ledgers: Ledger[]; conflicts: Words | null; all: string; numbers: string; t: Translate };

/** Where the sources of a case differ: the headline, the spread, who prints what. `all` leads to those of all cases. */
export function CaseLedger({ ledgers, conflicts, all, numbers, t }: Props) {
  if (ledgers.length === 0 && !conflicts) return null;
  return (
    <section aria-labelledby="disagree" className={styles.ledger}>
      <h2 id="disagree">{ledgers.length > 0 ? t('case.disagree') : t('case.conflicts')}</h2>
      {ledgers.map((ledger) => (
        <Fragment key={ledger.key}>
          <h3>{ledger.what}</h3>
          <p>
            <b>
              <NumberLink href={`${numbers}#${ledger.key}`}>{ledger.headline}</NumberLink>
            </b>
            {ledger.inDoubt && <span className="doubt"> ({ledger.inDoubt})</span>}
            {` ${ledger.by}. ${ledger.spread}`}
          </p>
          <table>
            {ledger.voices.map((voice) => (
              <tbody key={voice.key}>
                {ledger.voices.length > 1 && (
                  <tr>
                    <th colSpan={2} scope="rowgroup">
                      {voice.name}
                    </th>
                  </tr>
                )}
                {voice.rows.map((row) => (
                  <tr key={row.key}>
                    <th>
                      <NumberLink href={`${numbers}#${row.key}`}>{row.value}</NumberLink>
                      {row.mark && <small>{row.mark}</small>}
                    </th>
                    <td>
                      {row.sources.map(({ number }) => (
                        <a key={number} href={`#source-${number}`} aria-label={t('case.source', { number })}>
                          {`[${number}]`}
                        </a>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </Fragment>
      ))}
      {conflicts && (
        <p>
          <Said words={conflicts} />
        </p>
      )}
      {ledgers.length > 0 && <a href={all}>{t('ledger.all')}</a>}
    </section>
  );
}
