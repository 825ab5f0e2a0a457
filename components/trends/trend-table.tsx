import { NumberLink } from '@/components/number-link';
import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import type { TrendTable as Table } from '@/lib/trends/trend';
import styles from './trends.module.css';

/** The rows of a figure in full. */
export function TrendTable({ table }: { table: Table }) {
  return (
    <ScrollRegion label={table.caption}>
      <table className={styles.table}>
        <caption className="hidden">{table.caption}</caption>
        <ColumnHeads names={table.columns} />
        <tbody>
          {table.rows.map(([head, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never move, and two may begin alike
            <tr key={row}>
              <th scope="row">{head?.href ? <a href={head.href}>{head.text}</a> : head?.text}</th>
              {cells.map(({ text, href, state }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells never move, and names would be sent with each
                <td key={at} className={state === 'computed' ? 'computed' : undefined}>
                  {href ? <NumberLink href={href}>{text}</NumberLink> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
