import { OpenSum } from '@/components/case/open-sum';
import type { Speech } from '@/lib/i18n/speech';
import type { OpenSum as OpenLines } from '@/lib/profit/profit-model';
import type { TheftRows } from '@/lib/profit/rows/theft-rows';
import { ends } from '@/lib/profit/sums/terms';
import { LineList } from './line-list';
import styles from './profit.module.css';

type Props = { theft: TheftRows; sums: OpenLines[]; speech: Speech };

/** What is left unpaid when the power of such a farm is stolen, and how many people's share it is. */
export function TheftTable({ theft, sums, speech: { t, locale } }: Props) {
  return (
    <section aria-labelledby="theft">
      <h2 id="theft">{t('profit.theft')}</h2>
      <p>{t('profit.theftLead')}</p>
      <table className={`${styles.ledger} ${styles.three}`}>
        <caption className="hidden">{t('profit.theft')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.item}>
              {t('profit.column.item')}
            </th>
            {ends.map((end) => (
              <th key={end} scope="col">
                {t(`profit.column.${end}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {theft.rows.map((row) => (
            <tr key={row.key} className={row.total ? styles.total : undefined}>
              <th scope="row">{row.name}</th>
              {ends.map((end, index) => (
                <td key={end} className="computed">
                  {row.values[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('profit.theft.note')}</p>
      <h3>{t('profit.sums')}</h3>
      <LineList sums={sums} />
      <p className={styles.people}>{theft.people}</p>
      <details>
        <summary>{t('profit.theft.sum')}</summary>
        <OpenSum sum={theft.sum} />
      </details>
      <p>
        <a href={`/${locale}?subject=mining`}>{t('profit.theft.cases')}</a>
      </p>
    </section>
  );
}
