import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { MethodModel } from '@/lib/view/method/method-model';
import type { MethodCell, MethodTable } from '@/lib/view/method/method-tables';
import styles from './method-page.module.css';

type Part = { model: MethodModel; t: Translate };

/** The constants, each with its source or our reason. */
export function ConstantsTable({ model, t }: Part) {
  return (
    <>
      <h2 id="constants">{t('method.constants')}</h2>
      <table className={`stacked ${styles.constants}`}>
        <ColumnHeads names={[t('method.constant'), t('method.lowToHigh'), t('method.basis')]} />
        <tbody>
          {model.constants.map((constant) => (
            <tr key={constant.key} id={constant.key}>
              <th scope="row">
                <Said words={constant.name} />
              </th>
              <td>{constant.value}</td>
              <td>
                {constant.href ? <a href={constant.href}>{constant.basis.text}</a> : <Said words={constant.basis} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The tables of the baselines; long ones folded, so that the page can be read through. */
export function MethodTables({ model: { tables }, t }: Part) {
  return tables.map((table) => (
    <div key={table.key}>
      <h2 id={table.key}>{table.title}</h2>
      {table.lead && <p>{table.lead}</p>}
      {table.long ? (
        <details>
          <summary>{t('method.rows', { count: table.rows.length })}</summary>
          <Table table={table} />
        </details>
      ) : (
        <Table table={table} />
      )}
      {table.source && (
        <p className="muted">
          <a href={table.source.href}>{table.source.name}</a>
        </p>
      )}
    </div>
  ));
}

function Table({ table }: { table: MethodTable }) {
  return (
    <ScrollRegion label={table.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.head.map((column) => (
              <th key={column.text} scope="col" className={column.number ? 'number' : undefined}>
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, anchor, cells: [first, ...rest] }) => (
            <tr key={key} id={anchor}>
              <th scope="row">{first && <Cell cell={first} />}</th>
              {rest.map((cell, index) => (
                <td key={table.head[index + 1]?.text} className={cell.number ? 'number' : undefined}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell({ cell: { words, href, note } }: { cell: MethodCell }) {
  return (
    <>
      {href ? <a href={href}>{words.text}</a> : <Said words={words} />}
      {note && (
        <small className="muted">
          {' '}
          <Said words={note} />
        </small>
      )}
    </>
  );
}
