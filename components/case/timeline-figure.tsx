import type { Translate } from '@/lib/i18n/translate';
import type { Timeline } from '@/lib/view/case/case-timeline';
import styles from './timeline-figure.module.css';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** When it ran and when it was made known, on a strip of years. The same is told in words above. */
export function TimelineFigure({
  timeline,
  period,
  announced,
  t,
}: {
  timeline: Timeline;
  period: string;
  announced: string;
  t: Translate;
}) {
  return (
    <figure className={styles.figure}>
      <svg width="100%" height="64" aria-hidden="true">
        <line x1="0" x2="100%" y1="40" y2="40" className={styles.axis} />
        {timeline.years.map((year) => (
          <g key={year.name}>
            <line x1={percent(year.at)} x2={percent(year.at)} y1="36" y2="44" className={styles.axis} />
            <text x={percent(year.at)} dx="2" y="58">
              {year.name}
            </text>
          </g>
        ))}
        {timeline.period && (
          <rect
            x={percent(timeline.period.from)}
            width={percent(timeline.period.to - timeline.period.from)}
            y="24"
            height="10"
            className={styles.period}
          />
        )}
        {timeline.announced && (
          <rect
            x={percent(timeline.announced.from)}
            width={percent(Math.max(0.006, timeline.announced.to - timeline.announced.from))}
            y="8"
            height="26"
            className={styles.announced}
          />
        )}
      </svg>
      <figcaption>
        <span className={styles.key} data-of="period" /> {t('case.period')}: {period}{' '}
        <span className={styles.key} data-of="announced" /> {t('case.announced')}: {announced}
      </figcaption>
    </figure>
  );
}
