import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { lineDash } from '@/lib/trends/looks';
import type { Trend } from '@/lib/trends/trend';
import { type KeyEntry, keyOf } from '@/lib/trends/trend-key';
import { CoverageStrip } from './coverage-strip';
import { BarMark, Hatches, LineMark, lineInk, stackFill } from './trend-marks';
import styles from './trends.module.css';

/** What each look of a figure means. */
export function TrendKey({ trend, locale }: { trend: Trend; locale: SiteLocale }) {
  const entries = keyOf(trend, locale);
  if (entries.length === 0) return null;
  const of = `${trend.name}-key`;
  return (
    <ul className={styles.key} aria-label={translator(locale)('trends.legend')}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries never move, and their names would be sent twice
        <li key={index}>
          {entry.look === 'coverage' ? (
            <span className={styles.sample}>
              <CoverageStrip read={[entry.index]} />
            </span>
          ) : (
            <svg width={26} height={14} aria-hidden="true">
              {index === 0 && <Hatches of={of} />}
              <Sign entry={entry} of={of} />
            </svg>
          )}
          {entry.name}
        </li>
      ))}
    </ul>
  );
}

function Sign({ entry: { look, index, state }, of }: { entry: KeyEntry; of: string }) {
  const mark = { at: 0, low: 1, high: 1, state, words: '' };
  if (look === 'stack')
    return (
      <rect x={1} y={1} width={22} height={12} fill={stackFill(index, of)} stroke="var(--ink)" strokeWidth={0.8} />
    );
  if (look === 'bar') return <BarMark mark={mark} of={of} index={index} x={1} y={1} width={22} height={12} />;
  if (look === 'range')
    return <rect x={1} y={1} width={22} height={12} fill="none" stroke="var(--value-5)" strokeDasharray="2 2" />;
  if (look === 'open') return <path d="M8 10l4 -6l4 6" fill="none" stroke="var(--ink)" strokeWidth={1.5} />;
  if (look === 'line')
    return <path d="M0 7H26" stroke={lineInk(index)} strokeWidth={2} strokeDasharray={lineDash(index)} />;
  return <LineMark x={12} y={7} mark={mark} index={index} />;
}
