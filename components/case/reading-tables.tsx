import { ScrollRegion } from '@/components/table/scroll-region';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { ReadingRow, ReadingTable } from '@/lib/view/reading-table';
import { OpenSum } from './open-sum';
import styles from './reading-tables.module.css';

/** Whether a doubtful value hangs together: as printed, and as each reading, with the tests each passes or fails. */
export function ReadingTables({ tables, t }: { tables: ReadingTable[]; t: Translate }) {
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('case.check')}</h2>
      <p>{t('case.checkLead')}</p>
      {tables.map((table) => (
        <div key={table.key}>
          <ScrollRegion label={`${t('case.check')} ${table.claim}`}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('case.reading')}</th>
                  <th scope="col">{t('case.energy')}</th>
                  <th scope="col">{t('case.meanLoad')}</th>
                  <th scope="col">{t('case.price')}</th>
                  <th scope="col">{t('case.headUse')}</th>
                  <th scope="col">{t('case.verdict')}</th>
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{row.name}</th>
                    <td>{row.energy}</td>
                    <td>{row.load}</td>
                    <Tested cell={row.price} none={t('case.verdict.not-testable')} />
                    <Tested cell={row.heads} none={t('case.verdict.not-testable')} />
                    <td data-verdict={row.verdict} className={styles.verdict}>
                      {row.verdictName}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {table.rows.map((row) => (
            <Explained key={row.key} row={row} t={t} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Tested({ cell, none }: { cell: ReadingRow['price']; none: string }) {
  if (!cell) return <td className="muted">{none}</td>;
  return (
    <td>
      {cell.text}
      <span className={styles.against}>
        <span data-verdict={cell.verdict}>{cell.verdictName}</span>, {cell.against}
      </span>
    </td>
  );
}

function Explained({ row, t }: { row: ReadingRow; t: Translate }) {
  return (
    <div className={styles.explained}>
      <h3>{row.name}</h3>
      {row.because ? (
        <p>
          <Said words={row.because} />
        </p>
      ) : (
        <p>{t('case.printedCannot')}</p>
      )}
      {row.lines.length > 0 && (
        <ul className="computed">
          {row.lines.map((line) => (
            <li key={line.key}>{line.href ? <a href={line.href}>{line.text}</a> : line.text}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('case.open')}</summary>
        {[...row.sums, ...row.lines.flatMap((line) => (line.sum ? [line.sum] : []))].map((sum) => (
          <OpenSum key={sum.name} sum={sum} />
        ))}
      </details>
    </div>
  );
}
