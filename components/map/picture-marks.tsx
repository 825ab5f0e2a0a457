import { ViewLink } from '@/components/explorer/view-link';
import { countryLabels } from '@/lib/map/country-label';
import { HEIGHT, WIDTH } from '@/lib/map/frame';
import { bubbleRadius } from '@/lib/map/shade';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import type { View } from '@/lib/view/explorer/view-state';
import styles from './case-map.module.css';
import { markName } from './mark-words';

type Props = {
  model: ExplorerModel;
  view: View;
  marks: ReadonlyMap<string, CaseRow[]>;
  href: (view: View) => string;
  go: (view: View) => void;
};

/** The marks over the first picture: links, so that they work before the movable map and without script. */
export function PictureMarks({ model, view, marks, href, go }: Props) {
  return (
    <svg className={styles.marks} role="presentation">
      <g>
        {countryLabels.map(({ country, x, y }) => (
          <text key={country} x={x} y={y} textAnchor="middle" className={styles.countryName}>
            {model.valueNames.country[country]}
          </text>
        ))}
      </g>
      {model.marks.map((mark) => {
        const count = marks.get(mark.key)?.length ?? 0;
        if (count === 0) return null;
        const next = { ...view, places: [mark.key] };
        const x = `${((mark.x / WIDTH) * 100).toFixed(2)}%`;
        const y = `${((mark.y / HEIGHT) * 100).toFixed(2)}%`;
        const r = bubbleRadius(count);
        return (
          <ViewLink
            key={mark.key}
            href={href(next)}
            plain={`/${model.locale}/by/place/${encodeURIComponent(mark.key)}`}
            go={() => go(next)}
            count={count}
            label={markName(mark, count, model)}
            current={view.places.includes(mark.key)}
            className={styles[mark.shape] ?? ''}
          >
            <circle cx={x} cy={y} r={r} />
            <text x={x} y={y} dy="0.35em" textAnchor="middle">
              {count}
            </text>
          </ViewLink>
        );
      })}
    </svg>
  );
}
