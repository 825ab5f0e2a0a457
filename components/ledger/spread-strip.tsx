import type { Dot } from '@/lib/view/ledger/ledger-dots';
import styles from './spread-strip.module.css';

/** The versions of a quantity on one line, the headline first and filled. The table beside it says the same. */
export function SpreadStrip({ dots }: { dots: Dot[] }) {
  if (dots.length === 0) return null;
  return (
    <svg className={styles.strip} width="100%" height="20" aria-hidden="true">
      <line x1="3%" x2="97%" y1="10" y2="10" />
      {dots.map((dot) => (
        <g key={dot.key} className={dot.differs ? 'doubt' : undefined}>
          {dot.from !== dot.to && (
            <>
              <line x1={dot.from} x2={dot.to} y1="10" y2="10" />
              <circle cx={dot.to} cy="10" r={dot.size} />
            </>
          )}
          <circle cx={dot.from} cy="10" r={dot.size} />
        </g>
      ))}
    </svg>
  );
}
