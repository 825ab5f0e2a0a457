import { Said } from '@/components/words';
import type { Matrix, MatrixEntry } from '@/lib/policy/matrix';
import { Backing } from './backing';
import styles from './policy.module.css';

type Props = { matrix: Matrix; caption: string; words: { topic: string; none: string; weak: string } };

/** What is known of each country on one day, field by field. Rows become blocks on narrow screens. */
export function MatrixTable({ matrix, caption, words }: Props) {
  return (
    <table className={styles.matrix} data-columns={matrix.countries.length}>
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.topic}</th>
          {matrix.countries.map((country) => (
            <th key={country.key} scope="col">
              {country.name}
              <small>{country.readTo}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, index) => (
              <td key={cell.country} data-empty={cell.entries.length === 0 || undefined}>
                <span className={styles.country} aria-hidden="true">
                  {matrix.countries[index]?.name}
                </span>
                {cell.entries.length === 0 ? (
                  <span className="muted">{words.none}</span>
                ) : (
                  cell.entries.map((entry) => <Entry key={entry.row.key} entry={entry} weak={words.weak} />)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry: { row, state, stateName }, weak }: { entry: MatrixEntry; weak: string }) {
  return (
    <div className={styles.entry} data-state={state}>
      <p>
        <Said words={row.value} />
      </p>
      <small>
        <span className={styles.state}>{stateName}</span>
        {row.when && `; ${row.when}`}
        {row.instrument && (
          <>
            {'. '}
            <Said words={row.instrument} />
          </>
        )}
      </small>
      {row.notes && (
        <small className={styles.note}>
          <Said words={row.notes} />
        </small>
      )}
      <Backing row={row} weak={weak} />
    </div>
  );
}
