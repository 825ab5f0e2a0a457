import { Words } from '@/components/line';
import type { BriefTrend as Model, TrendYear } from '@/lib/brief/trend';
import styles from './drawing.module.css';

/** Bars of cases over a strip of what was read. Each number in it is a link to what it counts. */
export function BriefTrend({ trend }: { trend: Model }) {
  const { width, height, base, strip, axis, years, names } = trend;
  return (
    <>
      <p className={styles.note}>
        <Words line={trend.sentence} />
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-label={trend.alt} className={styles.trend}>
        <defs>
          <pattern id="unread" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V8" className={styles.unread} />
          </pattern>
        </defs>
        <text x="0" y="15" className={styles.name}>
          {names.cases}
        </text>
        <text x="0" y={strip.y - 9} className={styles.name}>
          {names.pages}
        </text>
        {years.map((year) => (
          <Step key={year.year} year={year} base={base} strip={strip} axis={axis} />
        ))}
        <path d={`M0 ${base}H${width}`} className={styles.base} />
      </svg>
      {trend.notes.map((note, index) => (
        <p key={note[0]?.text ?? index} className={styles.note}>
          <Words line={note} />
        </p>
      ))}
    </>
  );
}

type StepProps = Pick<Model, 'base' | 'strip' | 'axis'> & { year: TrendYear };

function Step({ year: { year, x, middle, wide, bar, cases, pages }, strip, axis }: StepProps) {
  const words = (
    <text x={middle} y={cases.y} className={styles.count}>
      {cases.text}
    </text>
  );
  return (
    <g>
      {bar && <rect x={x} y={bar.y} width={wide} height={bar.high} className={styles.bar} />}
      {cases.href ? <a href={cases.href}>{words}</a> : words}
      <text x={middle} y={axis} className={styles.year}>
        {year}
      </text>
      <rect
        x={x}
        y={strip.y}
        width={wide}
        height={strip.high}
        className={styles.field}
        fill={pages ? undefined : 'url(#unread)'}
        data-read={pages ? true : undefined}
      />
      {pages?.href && (
        <a href={pages.href}>
          <text x={middle} y={strip.words} className={styles.count}>
            {pages.text}
          </text>
        </a>
      )}
    </g>
  );
}
