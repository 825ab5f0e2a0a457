import { Said } from '@/components/words';
import type { Backing as BackingRow, SourceLine } from '@/lib/policy/source-lines';
import styles from './policy.module.css';

/** The pages that something rests on, each with its date. */
export function Sources({ sources }: { sources: SourceLine[] }) {
  return (
    <span className={styles.sources}>
      {sources.map((source) => (
        <a key={source.href} href={source.href}>
          {source.text}
        </a>
      ))}
    </span>
  );
}

/** Additions of other pages, the pages themselves, and the mark where only a blog or an aggregator tells it. */
export function Backing({ row, weak }: { row: BackingRow; weak: string }) {
  return (
    <>
      {row.also.map((also) => (
        <small key={also.words.text} className={styles.also}>
          <Said words={also.words} /> {also.weak && <Weak text={weak} />} <Sources sources={also.sources} />
        </small>
      ))}
      <small className={styles.also}>
        {row.weak && <Weak text={weak} />} <Sources sources={row.sources} />
      </small>
    </>
  );
}

const Weak = ({ text }: { text: string }) => <span className={styles.weak}>{text}.</span>;
