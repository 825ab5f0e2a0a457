import type { Speech } from '@/lib/i18n/speech';
import type { ResultRow } from '@/lib/profit/rows/result-rows';
import { ends } from '@/lib/profit/sums/terms';
import styles from './profit.module.css';

/** A day in dollars: the article's column, and ours at three ends. */
export function ResultTable({ rows, speech: { t } }: { rows: ResultRow[]; speech: Speech }) {
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('profit.results')}</h2>
      <table className={styles.ledger}>
        <caption className="hidden">{t('profit.results')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.item}>
              {t('profit.column.item')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('profit.column.article')}
            </th>
            <th scope="colgroup" colSpan={ends.length} className={styles.group}>
              {t('profit.column.sourced')}
            </th>
          </tr>
          <tr>
            {ends.map((end) => (
              <th key={end} scope="col">
                {t(`profit.column.${end}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.total ? styles.total : undefined}>
              <th scope="row">{row.name}</th>
              <td>{row.article}</td>
              {ends.map((end, index) => (
                <td key={end} className="computed">
                  {row.ours[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('profit.ends')}</p>
    </section>
  );
}
