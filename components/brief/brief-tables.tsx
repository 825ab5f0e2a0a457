import { OneRun, Words } from '@/components/line';
import { ColumnHeads } from '@/components/table/column-heads';
import type { BriefModel } from '@/lib/brief/brief';
import type { Translate } from '@/lib/i18n/translate';
import styles from './brief.module.css';

type Part<K extends keyof BriefModel> = { of: NonNullable<BriefModel[K]>; t: Translate };

export function FactList({ facts }: { facts: NonNullable<BriefModel['facts']> }) {
  return (
    <ul className={styles.facts}>
      {facts.map(({ key, value, text, note }) => (
        <li key={key}>
          <strong>
            <OneRun run={value} />
          </strong>{' '}
          <span>
            <Words line={text} />
          </span>{' '}
          <small>
            <Words line={note} />
          </small>
        </li>
      ))}
    </ul>
  );
}

export function LargestTable({ of: { rows, note }, t }: Part<'largest'>) {
  return (
    <>
      {rows.length > 0 && (
        <table className={`stacked ${styles.table}`}>
          <ColumnHeads
            names={[
              t('brief.largest.case'),
              t('brief.largest.reported'),
              t('brief.largest.energy'),
              t('brief.largest.status'),
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <OneRun run={row.title} />
                  {row.date && (
                    <>
                      {', '}
                      <OneRun run={row.date} />
                    </>
                  )}
                </th>
                <td>
                  <Words line={row.reported} />
                </td>
                <td data-column={t('brief.largest.energy')}>
                  <OneRun run={row.energy} />
                </td>
                <td data-column={t('brief.largest.status')}>{row.status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.note}>
        <Words line={note} />
      </p>
    </>
  );
}

export function RuleTable({ of: { head, rows, notes }, t }: Part<'rules'>) {
  return (
    <>
      <table className={`stacked ${styles.table} ${styles.rules}`}>
        <ColumnHeads names={head} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map(({ key, entries }, index) => (
                <td key={key} data-column={row.cells.length > 1 ? head[index + 1] : undefined}>
                  {entries.length === 0 && <span className="muted">{t('brief.rules.none')}</span>}
                  {entries.map((entry) => (
                    <div key={entry.key}>
                      <OneRun run={entry.words} />
                      {entry.state && (
                        <>
                          {' '}
                          <em>{entry.state}</em>
                        </>
                      )}
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Notes notes={notes} />
    </>
  );
}

export function GridTable({ of: { head, rows, notes } }: Omit<Part<'grid'>, 't'>) {
  return (
    <>
      <table className={`stacked ${styles.table}`}>
        <ColumnHeads names={head} />
        <tbody>
          {rows.map(({ key, cells: [first = [], ...rest] }) => (
            <tr key={key}>
              <th scope="row">
                <Words line={first} />
              </th>
              {rest.map((cell, index) => (
                <td key={head[index + 1]} data-column={rest.length > 2 ? head[index + 1] : undefined}>
                  <Words line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Notes notes={notes} />
    </>
  );
}

const Notes = ({ notes }: { notes: BriefModel['method'] }) =>
  notes.length > 0 && (
    <p className={styles.note}>
      {notes.map((note, index) => (
        <span key={note[0]?.text ?? index}>
          <Words line={note} />{' '}
        </span>
      ))}
    </p>
  );
