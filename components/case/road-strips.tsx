import { NumberIn, NumberLink } from '@/components/number-link';
import type { Translate } from '@/lib/i18n/translate';
import type { Roads } from '@/lib/view/case/road-strips';
import { MEETING } from '@/lib/view/numbers/number-place';
import { OpenSum } from './open-sum';
import styles from './road-strips.module.css';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

type Open = Extract<Roads['strips'][number], { value: string }>;

/** One road on the axis, with its sum where that does not stand elsewhere on the page. */
function Drawn({ strip, numbers, open }: { strip: Open; numbers: string; open: string }) {
  return (
    <div>
      <span className="computed">
        <NumberLink href={`${numbers}#${strip.section}`}>{strip.value}</NumberLink>
      </span>
      <svg width="100%" height="16" aria-hidden="true">
        <line x1="0" x2="100%" y1="8" y2="8" />
        <rect x={percent(strip.from)} width={percent(Math.max(0.006, strip.to - strip.from))} y="2" height="12" />
      </svg>
      {strip.sum && (
        <details>
          <summary>{open}</summary>
          <OpenSum sum={strip.sum} />
        </details>
      )}
    </div>
  );
}

/** The energy of a case by each road alone, on one axis that begins at zero. */
export function RoadStrips({ roads, numbers, t }: { roads: Roads; numbers: string; t: Translate }) {
  return (
    <section aria-labelledby="roads">
      <h2 id="roads">{t('roads.title')}</h2>
      <p className="muted">{t('roads.lead')}</p>
      <ul className={styles.roads}>
        {roads.strips.map((strip) => (
          <li key={strip.key}>
            <span className={styles.name}>{strip.name}</span>
            {'untold' in strip ? (
              <span className="muted">{strip.untold}</span>
            ) : (
              <Drawn strip={strip} numbers={numbers} open={t('case.open')} />
            )}
          </li>
        ))}
      </ul>
      <p>
        <NumberIn text={roads.verdict} value={roads.meet} href={`${numbers}#${MEETING}`} />
      </p>
    </section>
  );
}
