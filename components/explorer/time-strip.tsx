'use client';

import { useId } from 'react';
import { useLive } from '@/components/use-address';
import { withCount } from '@/lib/i18n/plural';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import { NONE } from '@/lib/view/explorer/facets';
import { byYear, matching } from '@/lib/view/explorer/filter';
import { toggled, type View } from '@/lib/view/explorer/view-state';
import { fill } from '@/lib/view/fill';
import styles from './time-strip.module.css';
import { ViewLink } from './view-link';

type Props = { model: ExplorerModel; view: View; href: (view: View) => string; go: (view: View) => void };

const HEIGHT = 88;

/** Cases by year of announcement, each bar a link, "not stated" among them; and two months as bounds. */
export function TimeStrip({ model, view, href, go }: Props) {
  const { words, locale, plurals } = model;
  const live = useLive();
  const id = useId();
  const { from: _from, to: _to, ...open } = view;
  const lifted: View = { ...open, facets: { ...view.facets, year: [] } };
  const bars = byYear(matching(model.rows, lifted), model.years);
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const setMonth = (end: 'from' | 'to', month: string) => {
    const { [end]: _old, ...rest } = view;
    go(month ? { ...rest, [end]: month } : rest);
  };
  return (
    <section aria-labelledby={`${id}-title`} className={styles.strip}>
      <h2 id={`${id}-title`}>{words['time.title']}</h2>
      <ol className={styles.bars}>
        {bars.map((bar) => {
          const year = bar.year === NONE ? words.none : bar.year;
          const chosen = view.facets.year.includes(bar.year);
          const next = toggled(view, 'year', bar.year);
          const height = Math.round((bar.count / most) * HEIGHT);
          const cases = withCount(plurals['map.cases'], bar.count, locale);
          const drawing = (
            <>
              <svg className={styles.bar} width="100%" height={HEIGHT + 20} aria-hidden="true">
                <rect
                  x="12%"
                  width="76%"
                  y={HEIGHT + 19 - height}
                  height={height}
                  className={chosen ? styles.chosen : styles.fill}
                />
                <line x1="0" x2="100%" y1={HEIGHT + 19.5} y2={HEIGHT + 19.5} className={styles.base} />
                <text x="50%" y={HEIGHT + 14 - height} textAnchor="middle">
                  {bar.count || ''}
                </text>
              </svg>
              <span aria-hidden="true">{year}</span>
            </>
          );
          return (
            <li key={bar.year}>
              {bar.count > 0 || chosen ? (
                <ViewLink
                  href={href(next)}
                  plain={chosen ? `/${locale}` : `/${locale}/by/year/${bar.year}`}
                  go={() => go(next)}
                  current={chosen}
                  label={fill(words['time.bar'], { year, cases })}
                >
                  {drawing}
                </ViewLink>
              ) : (
                <span className={styles.empty}>{drawing}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.note}>{words['time.note']}</p>
      <div className={styles.months}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {words[`time.${end}`]}
            <input
              type="month"
              placeholder="2022-02"
              pattern="\d{4}-\d{2}"
              min={`${model.years[0]}-01`}
              max={`${model.years.at(-1)}-12`}
              disabled={!live}
              defaultValue={view[end] ?? ''}
              key={view[end] ?? ''}
              onBlur={(event) => event.target.value !== (view[end] ?? '') && setMonth(end, event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && setMonth(end, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
