import { Mark } from '@/components/mark/mark';
import { Said } from '@/components/words';
import type { Cell, Column, Row, CompareTable as Table } from '@/lib/view/compare/compare-table';
import type { Line } from '@/lib/view/compare/compared-case';
import type { ComparedValue } from '@/lib/view/compare/compared-values';
import styles from './compare.module.css';

type Props = { table: Table; caption: string; corner: string };

/** The cases as columns. On a narrow screen each row becomes a block whose cells say which case they are of. */
export function CompareTable({ table: { columns, groups }, caption, corner }: Props) {
  return (
    <table className={styles.table} data-columns={columns.length}>
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{corner}</span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <span className={styles.tag}>{column.tag}</span> <a href={column.href}>{column.title}</a>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {group.name}
              {group.note && <small className="muted">{group.note}</small>}
            </th>
          </tr>
          {group.rows.map((row) => (
            <RowView key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function RowView({ row, columns }: { row: Row; columns: Column[] }) {
  return (
    <tr className={styles.row}>
      <th scope="row">
        {row.name}
        {row.warning && <span className={styles.warning}>{row.warning}</span>}
      </th>
      {columns.map(({ id, tag, place }, index) => {
        const cell = row.cells[index];
        return (
          <td key={id}>
            <span className={styles.of}>
              <b>{tag}</b> {place}
            </span>
            {cell && <CellView cell={cell} />}
          </td>
        );
      })}
    </tr>
  );
}

function CellView({ cell }: { cell: Cell }) {
  if (cell.of === 'verdict') return <VerdictView verdict={cell.verdict} />;
  if (cell.of === 'values' && cell.values.length > 0) {
    return (
      <ul className={styles.list}>
        {cell.values.map((value) => (
          <ValueView key={value.key} value={value} />
        ))}
      </ul>
    );
  }
  if (cell.of === 'lines' && cell.lines.length > 0) {
    return (
      <ul className={styles.list}>
        {cell.lines.map((line) => (
          <li key={line.text} {...(cell.computed && line.href ? { className: 'computed' } : {})}>
            <LineView line={line} computed={cell.computed} />
          </li>
        ))}
      </ul>
    );
  }
  return <span className="muted">{cell.none}</span>;
}

/** What was computed leads to its sum; where nothing could be, the reason stands quietly. */
function LineView({ line, computed }: { line: Line; computed: boolean }) {
  if (line.href) return <a href={line.href}>{line.text}</a>;
  return computed ? <span className="muted">{line.text}</span> : <Said words={line} />;
}

function ValueView({ value }: { value: ComparedValue }) {
  const words = <Said words={value.value} />;
  return (
    <li data-state={value.state}>
      <a href={value.href}>{value.doubt ? <q>{words}</q> : words}</a>
      <small className="muted">
        <span {...(value.doubt ? { className: 'doubt' } : {})}>{value.stateName}</span>
        {value.remarks.map((remark) => (
          <span key={remark.text}>
            {' · '}
            <Said words={remark} />
          </span>
        ))}
      </small>
    </li>
  );
}

function VerdictView({ verdict }: { verdict: Extract<Cell, { of: 'verdict' }>['verdict'] }) {
  const { verdict: of, name, href, tests } = verdict;
  return (
    <>
      {href ? (
        <a href={href}>
          <Mark of={of} name={name} />
        </a>
      ) : (
        <Mark of={of} name={name} />
      )}
      {tests.length > 0 && (
        <ul className={styles.list}>
          {tests.map((test) => (
            <li key={`${test.text} ${test.verdict}`}>
              <small>
                {test.text}: {test.name}
              </small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
