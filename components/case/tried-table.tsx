import type { ReactNode } from 'react';
import { Mark } from '@/components/mark/mark';
import { NumberLink } from '@/components/number-link';
import { ColumnHeads } from '@/components/table/column-heads';
import type { Translate } from '@/lib/i18n/translate';
import type { TriedRow } from '@/lib/view/case/tried-rows';
import styles from './reading-tables.module.css';

type Props = { rows: (TriedRow & { section?: string })[]; caption: ReactNode; numbers?: string; t: Translate };

/**
 * The ways to take a doubtful number, one a row, with the tests that each passes or fails. Of a case of the record the
 * head of a row leads to where its numbers are told.
 */
export function TriedTable({ rows, caption, numbers, t }: Props) {
  const none = t('case.verdict.not testable');
  return (
    <table className={styles.table}>
      <caption className="muted">{caption}</caption>
      <ColumnHeads
        names={[
          t('case.reading'),
          t('case.energy'),
          t('case.meanLoad'),
          t('case.price'),
          t('case.headUse'),
          t('case.verdict'),
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.section ? <NumberLink href={`${numbers}#${row.section}`}>{row.name}</NumberLink> : row.name}
            </th>
            <td>
              {row.energy}
              {row.energyAside && <span className={styles.against}>{row.energyAside}</span>}
            </td>
            <td>{row.load}</td>
            <Tested cell={row.price} none={none} />
            <Tested cell={row.heads} none={none} />
            <td>
              <Mark of={row.verdict} name={row.verdictName} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tested({ cell, none }: { cell: TriedRow['price']; none: string }) {
  if (!cell) return <td className="muted">{none}</td>;
  return (
    <td>
      {cell.text}
      {cell.aside && <span className={styles.against}>{cell.aside}</span>}
      <span className={styles.against}>
        <Mark of={cell.verdict} name={cell.verdictName} />, {cell.against}
      </span>
    </td>
  );
}
