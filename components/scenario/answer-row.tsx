import { OpenSum } from '@/components/case/open-sum';
import tool from '@/components/tool/tool.module.css';
import { Unfold } from '@/components/tool/unfold';
import type { Speech } from '@/lib/i18n/speech';
import type { AnswerRow } from '@/lib/scenario/rows/row';
import type { Sum } from '@/lib/view/sum-words';

/** Answers one below the other, each with its basis beneath it and its sum to unfold, or the reason why there is none. */
export function AnswerList({ rows, speech }: { rows: AnswerRow[]; speech: Speech }) {
  return (
    <ul className={tool.list}>
      {rows.map((row) => (
        <li key={row.key}>
          <p className={tool.plain}>
            <b>{row.name}:</b> <span className={row.sum ? 'computed' : 'muted'}>{row.text}</span>
            {row.note && (
              <>
                {' '}
                <small className="muted">{row.note}</small>
              </>
            )}
          </p>
          <Opened row={row} speech={speech} />
        </li>
      ))}
    </ul>
  );
}

/** One of the bases of people, as a box beside the other. */
export function Basis({ row, speech, level }: { row: AnswerRow; speech: Speech; level: 4 | 5 }) {
  const Heading = `h${level}` as const;
  return (
    <div className={tool.box}>
      <Heading>{row.name}</Heading>
      <p className={row.sum ? tool.figure : 'muted'}>{row.text}</p>
      {row.note && <p className="muted">{row.note}</p>}
      <Opened row={row} speech={speech} />
    </div>
  );
}

/** The sum of an answer, to unfold; its name is there for who cannot see where it stands. */
export function Opened({ row, speech }: { row: { name: string; sum: Sum | null }; speech: Speech }) {
  if (!row.sum) return null;
  return (
    <Unfold
      line={
        <>
          {speech.t('scenario.sum')} <span className="hidden">{row.name}</span>
        </>
      }
    >
      <OpenSum sum={row.sum} />
    </Unfold>
  );
}
