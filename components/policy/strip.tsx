import type { Translate } from '@/lib/i18n/translate';
import type { StripYear, Timeline } from '@/lib/policy/timeline';
import styles from './policy.module.css';

type Props = { timeline: Timeline; years: StripYear[]; t: Translate };

/** Steps of the law above a line of years, cases below it. Places are in percent, so that no letter is stretched. */
export function Strip({ timeline: { strip }, years, t }: Props) {
  return (
    <figure className={styles.strip}>
      <svg width="100%" height="96" role="img" aria-label={strip.label}>
        {years.map((year, index) => (
          <g key={year.year}>
            <line x1={year.x} x2={year.x} y1="16" y2="80" className={styles.tick} />
            <text x={year.x} y="94" dx="2" className={index % 2 === 1 ? styles.odd : undefined}>
              {year.year}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1="48" y2="48" className={styles.axis} />
        <text x="0" y="12">
          {t('policy.stripRules')}
        </text>
        {strip.events.map((mark) => (
          <circle key={mark.key} cx={mark.x} cy="34" r="5" className={mark.solid ? styles.solid : styles.hollow} />
        ))}
        {strip.cases.map((mark) => (
          <svg key={mark.key} x={mark.x} y="57" overflow="visible" aria-hidden="true">
            <rect x="-4" y="0" width="8" height="12" className={styles.case} />
          </svg>
        ))}
        <text x="100%" y="78" textAnchor="end" className={styles.lower}>
          {t('policy.stripCases')}
        </text>
      </svg>
    </figure>
  );
}
