import { NumberIn, NumberLink } from '@/components/number-link';
import { ScrollRegion } from '@/components/table/scroll-region';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { ReadingTable, SettledReading } from '@/lib/view/case/reading-table';
import { Line } from './derived-figures';
import { OpenSum } from './open-sum';
import styles from './reading-tables.module.css';
import { TriedTable } from './tried-table';

/**
 * Whether a doubtful value hangs together: every way it was tried, and the readings settled on. The head of each row
 * leads to where its sums stand open.
 */
export function ReadingTables({ tables, numbers, t }: { tables: ReadingTable[]; numbers: string; t: Translate }) {
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('case.check')}</h2>
      <p>{t('case.checkLead')}</p>
      {tables.map((table) => (
        <div key={table.key}>
          <ScrollRegion label={`${t('case.check')} ${table.claim}`}>
            <TriedTable
              rows={table.rows}
              caption={
                <NumberIn
                  text={t('case.tried', { value: table.claim })}
                  value={table.claim}
                  href={`${numbers}#${table.key}`}
                />
              }
              numbers={numbers}
              t={t}
            />
          </ScrollRegion>
          {table.sums.length > 0 && (
            <details>
              <summary>{t('case.open')}</summary>
              {table.sums.map((sum) => (
                <OpenSum key={`${sum.name} ${sum.result}`} sum={sum} />
              ))}
            </details>
          )}
          {table.settled.map((reading) => (
            <Settled key={reading.key} reading={reading} numbers={numbers} t={t} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Settled({ reading, numbers, t }: { reading: SettledReading; numbers: string; t: Translate }) {
  return (
    <div className={styles.explained}>
      <h3>
        <NumberLink href={`${numbers}#${reading.section}`}>{reading.name}</NumberLink>
      </h3>
      {reading.because && (
        <p>
          <Said words={reading.because} />
        </p>
      )}
      <ul className="computed">
        {reading.lines.map((line) => (
          <li key={line.key}>
            <Line line={line} numbers={numbers} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('case.open')}</summary>
        {reading.sums.map((sum) => (
          <OpenSum key={sum.name} sum={sum} />
        ))}
      </details>
    </div>
  );
}
