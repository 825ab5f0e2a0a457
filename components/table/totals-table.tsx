import { NumberLink } from '@/components/number-link';
import { ColumnHeads } from '@/components/table/column-heads';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { TotalRow } from '@/lib/view/explorer/total-rows';
import styles from './totals-table.module.css';

/** Sums by country and for the region: how many cases are in them, how many not, and why. Each leads to its members. */
export function TotalsTable({ rows, locale }: { rows: TotalRow[]; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t('totals.title')}</h2>
      <p>{t('totals.lead')}</p>
      <table className={`stacked ${styles.table}`}>
        <ColumnHeads names={[t('totals.country'), t('totals.energy'), t('totals.counted'), t('totals.leftOut')]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td className="computed">
                {row.energy ? (
                  <NumberLink href={row.home}>{row.energy}</NumberLink>
                ) : (
                  <span className="muted">{t('totals.nothing')}</span>
                )}
              </td>
              <td>
                <NumberLink href={row.home}>{row.counted}</NumberLink>
              </td>
              <td>
                {row.leftOut.map((reason) => (
                  <div key={reason}>{reason}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
