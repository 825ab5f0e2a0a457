import { ColumnHeads } from '@/components/table/column-heads';
import type { Speech } from '@/lib/i18n/speech';
import type { TariffRow } from '@/lib/scenario/rows/tariff-row';
import { Opened } from './answer-row';
import styles from './scenario.module.css';

/** What would have been paid at each tariff in force: whose it is, its price and first day, and the sum in both moneys. */
export function TariffTable({ rows, speech }: { rows: TariffRow[]; speech: Speech }) {
  const { t } = speech;
  return (
    <table className={styles.tariffs}>
      <caption className="hidden">{t('scenario.name.revenue')}</caption>
      <ColumnHeads names={[t('scenario.tariff'), t('scenario.tariffPrice'), t('scenario.tariffLost')]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.who}
              {row.note && <small className="muted">{row.note}</small>}
            </th>
            <td>
              {row.price}
              <small className="muted">{t('scenario.tariff.since', { date: row.from })}</small>
            </td>
            <td>
              <span className="computed">{row.local}</span>
              <small className="computed">{row.dollars}</small>
              <Opened name={row.who} sum={row.sum} speech={speech} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
