import { OpenSum } from '@/components/case/open-sum';
import tool from '@/components/tool/tool.module.css';
import { Unfold } from '@/components/tool/unfold';
import type { Speech } from '@/lib/i18n/speech';
import type { AnswerRow } from '@/lib/scenario/rows/row';
import styles from './scenario.module.css';

/** Answers one below the other: each unfolds into its sum, or says why there is none; its basis stands beneath. */
export function AnswerList({ rows }: { rows: AnswerRow[] }) {
  return (
    <ul className={tool.list}>
      {rows.map((row) => (
        <li key={row.key}>
          <Answer row={row} />
          {row.note && <p className={`${styles.note} muted`}>{row.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Answer({ row }: { row: AnswerRow }) {
  const line = (
    <>
      <b>{row.name}:</b> <span className={row.sum ? 'computed' : 'muted'}>{row.text}</span>
    </>
  );
  if (!row.sum) return <p className={tool.plain}>{line}</p>;
  return (
    <Unfold line={line}>
      <Worded sum={row.sum} />
    </Unfold>
  );
}

/** One of the bases of people, as a box beside the other. */
export function Basis({ row, speech, level }: { row: AnswerRow; speech: Speech; level: 4 | 5 }) {
  const Heading = `h${level}` as const;
  return (
    <div className={tool.box}>
      <Heading className={styles.basis}>{row.name}</Heading>
      <p className={row.sum ? tool.figure : 'muted'}>{row.text}</p>
      {row.note && <p className="muted">{row.note}</p>}
      <Opened name={row.name} sum={row.sum} speech={speech} />
    </div>
  );
}

type OpenedProps = Pick<AnswerRow, 'name' | 'sum'> & { speech: Speech };

/** The sum of an answer, to unfold; its name is there for who cannot see where it stands. */
export function Opened({ name, sum, speech }: OpenedProps) {
  if (!sum) return null;
  return (
    <div className={styles.opened}>
      <Unfold
        line={
          <>
            {speech.t('scenario.sum')} <span className="hidden">{name}</span>
          </>
        }
      >
        <Worded sum={sum} />
      </Unfold>
    </div>
  );
}

/** Words the sum only once it is on the page: a closed one costs nothing while the reader types. */
const Worded = ({ sum }: { sum: NonNullable<AnswerRow['sum']> }) => <OpenSum sum={sum()} />;
