import type { SourceKind } from '@/lib/schema/vocabulary';
import type { KindShare } from '@/lib/view/sources/sources-model';
import styles from './share-bar.module.css';

/** The look of each kind, drawn once a page: the further from the event, the paler and the more broken. */
export function KindPatterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="kind-trade-press" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={styles.pale} />
          <circle cx="3" cy="3" r="1.4" className={styles.mark} />
        </pattern>
        <pattern id="kind-blog" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className={styles.bare} />
          <rect width="2" height="7" className={styles.mark} />
        </pattern>
        <pattern id="kind-aggregator" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className={styles.bare} />
          <path d="M0 2.5H5M2.5 0V5" className={styles.doubt} />
        </pattern>
      </defs>
    </svg>
  );
}

const FILL: Partial<Record<SourceKind, string>> = {
  'trade-press': 'url(#kind-trade-press)',
  blog: 'url(#kind-blog)',
  aggregator: 'url(#kind-aggregator)',
};

type Box = { kind: SourceKind; x: string; width: string };

function Part({ kind, x, width }: Box) {
  const fill = FILL[kind];
  const look = fill ? { fill } : { className: kind === 'official' ? styles.official : styles.press };
  return (
    <>
      <rect x={x} width={width} height="100%" {...look} />
      <rect x={x} width={width} height="100%" className={styles.edge} />
    </>
  );
}

/** The kinds of best source as parts of one bar. The numbers stand beside it in the table. */
export function ShareBar({ shares }: { shares: KindShare[] }) {
  return (
    <svg className={styles.bar} width="100%" height="22" aria-hidden="true" focusable="false">
      {shares
        .filter(({ count }) => count > 0)
        .map(({ kind, x, width }) => (
          <Part key={kind} kind={kind} x={x} width={width} />
        ))}
    </svg>
  );
}

/** The look of a kind beside its name. */
export function KindSwatch({ kind }: { kind: SourceKind }) {
  return (
    <svg className={styles.swatch} width="18" height="14" aria-hidden="true" focusable="false">
      <Part kind={kind} x="0" width="18" />
    </svg>
  );
}
