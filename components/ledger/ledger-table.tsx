import { NumberLink } from '@/components/number-link';
import { ColumnHeads } from '@/components/table/column-heads';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Ledger, LedgerRow } from '@/lib/view/ledger/ledger-model';
import styles from './ledger-table.module.css';

const COLUMNS = ['number', 'unit', 'over', 'bound', 'date', 'pages'] as const;

/** Every version of a quantity, voice by voice, the nearest to the event first. */
export function LedgerTable({ ledger, numbers, t }: { ledger: Ledger; numbers: string; t: Translate }) {
  return (
    <table className={`stacked ${styles.table}`}>
      <caption className="hidden">{ledger.what}</caption>
      <ColumnHeads names={COLUMNS.map((column) => t(`ledger.${column}`))} />
      {ledger.voices.map((voice) => (
        <tbody key={voice.key}>
          <tr className={styles.voice}>
            <th colSpan={COLUMNS.length} scope="rowgroup">
              {voice.name}
            </th>
          </tr>
          {voice.rows.map((row) => (
            <Row key={row.key} row={row} numbers={numbers} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, numbers }: { row: LedgerRow; numbers: string }) {
  return (
    <tr>
      <th scope="row">
        <NumberLink href={`${numbers}#${row.key}`}>{row.number}</NumberLink>
      </th>
      <td>{row.unit}</td>
      <td>
        <Said words={row.over} />
      </td>
      <td>{row.bound}</td>
      <td>{row.date}</td>
      <td>
        <ul>
          {row.sources.map((source) => (
            <li key={source.number}>
              <a href={source.href} rel="noopener nofollow external">
                {source.name}
              </a>
            </li>
          ))}
        </ul>
        {row.mark && <small className={styles.mark}>{row.mark}</small>}
        {row.doubt && (
          <small>
            <Said words={row.doubt} />
          </small>
        )}
      </td>
    </tr>
  );
}
