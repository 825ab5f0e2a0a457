import { ColumnHeads } from '@/components/table/column-heads';
import type { Speech } from '@/lib/i18n/speech';
import type { OpenSum } from '@/lib/profit/profit-model';
import type { LimitRow } from '@/lib/profit/rows/limit-rows';
import { LineList } from './line-list';
import styles from './profit.module.css';

type Props = { rows: LimitRow[]; note: string; sums: OpenSum[]; speech: Speech };

/** Purchases a day under the reported cap, and the prices at which the farm earns nothing, both ways. */
export function LimitTable({ rows, note, sums, speech: { t } }: Props) {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{t('profit.limits')}</h2>
      <p>{t('profit.limitsLead')}</p>
      <table className={styles.limits}>
        <caption className="hidden">{t('profit.limits')}</caption>
        <ColumnHeads names={[t('profit.column.item'), t('profit.column.article'), t('profit.column.sourced')]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>{row.article}</td>
              <td className="computed">{row.ours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{note}</p>
      <h3>{t('profit.sums')}</h3>
      <LineList sums={sums} />
    </section>
  );
}
