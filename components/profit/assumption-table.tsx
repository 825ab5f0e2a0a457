import type { Speech } from '@/lib/i18n/speech';
import type { Assumptions } from '@/lib/profit/rows/assumption-rows';
import styles from './assumption-table.module.css';

/** Why the two ways differ: each assumption theirs and ours, our finding with its links, and what it moves. */
export function AssumptionTable({ assumptions, speech: { t } }: { assumptions: Assumptions; speech: Speech }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t('profit.why')}</h2>
      <p>{t('profit.whyLead')}</p>
      <table className={styles.table}>
        <caption className="hidden">{t('profit.why')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profit.column.assumption')}</th>
            <th scope="col">{t('profit.column.article')}</th>
            <th scope="col">{t('profit.column.ours')}</th>
            <th scope="col">{t('profit.column.mark')}</th>
            <th scope="col" className={styles.change}>
              {t('profit.column.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.end}>
            <th scope="row" colSpan={4}>
              {t('profit.start')}
            </th>
            <td className={styles.change}>{assumptions.start}</td>
          </tr>
          {assumptions.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>
                <span className={styles.label}>{t('profit.column.article')}: </span>
                {row.article}
              </td>
              <td>
                <span className={styles.label}>{t('profit.column.ours')}: </span>
                {row.ours}
              </td>
              <td className={styles.finding}>
                {row.mark && <b className={styles.mark}>{row.mark.text}</b>} {row.note}
                <span className={styles.links}>
                  {row.links.map((link) => (
                    <a key={link.href + link.text} href={link.href}>
                      {link.text}
                    </a>
                  ))}
                </span>
              </td>
              <td className={styles.change}>
                <span className={styles.label}>{t('profit.column.change')}: </span>
                {row.change}
              </td>
            </tr>
          ))}
          <tr className={styles.end}>
            <th scope="row" colSpan={4}>
              {t('profit.end')}
            </th>
            <td className={styles.change}>{assumptions.end}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
