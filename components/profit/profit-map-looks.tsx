import type { Speech } from '@/lib/i18n/speech';
import type { Look } from '@/lib/profit/rows/map-drawing';
import styles from './profit-map.module.css';

const PATTERN: Partial<Record<Look, string>> = {
  'loses-much': 'url(#profit-hatch-dense)',
  loses: 'url(#profit-hatch)',
  depends: 'url(#profit-dots)',
};

/** Hatching and dots, for eyes and printers that do not tell the shades apart. */
export function Patterns() {
  return (
    <defs>
      <pattern id="profit-hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="12" className={styles.stroke} strokeWidth="2" />
      </pattern>
      <pattern id="profit-hatch-dense" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className={styles.stroke} strokeWidth="2" />
      </pattern>
      <pattern id="profit-dots" width="10" height="10" patternUnits="userSpaceOnUse">
        <circle cx="5" cy="5" r="1.5" className={styles.dot} />
      </pattern>
    </defs>
  );
}

type Box = { look: Look; x: number; y: number; width: number; height: number };

/** One field: its shade, and over it its pattern. */
export function Shape({ look, ...box }: Box) {
  const pattern = PATTERN[look];
  return (
    <>
      <rect {...box} className={styles[look]} />
      {pattern && <rect {...box} fill={pattern} />}
    </>
  );
}

const KEYS = [
  ['pays', 'profit.map.pays'],
  ['depends', 'profit.map.depends'],
  ['loses', 'profit.map.loses'],
] as const;

/** What the fields, the line and the ring mean. */
export function MapLegend({ speech: { t } }: { speech: Pick<Speech, 't'> }) {
  return (
    <ul className={styles.legend} aria-label={t('profit.map.legend')}>
      {KEYS.map(([look, word]) => (
        <li key={look}>
          <svg width="28" height="18" aria-hidden="true">
            <Shape look={look} x={0.5} y={0.5} width={27} height={17} />
          </svg>
          {t(word)}
        </li>
      ))}
      <li>
        <svg width="28" height="18" aria-hidden="true">
          <path d="M1 16L27 2" className={styles.zero} />
        </svg>
        {t('profit.map.zero')}
      </li>
      <li>
        <svg width="28" height="18" aria-hidden="true">
          <circle cx="14" cy="9" r="6" className={styles.farm} />
        </svg>
        {t('profit.map.farm')}
      </li>
    </ul>
  );
}
