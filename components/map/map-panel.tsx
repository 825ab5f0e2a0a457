import type { Ref } from 'react';
import type { ExplorerModel } from '@/lib/view/explorer-model';
import type { CaseRow } from '@/lib/view/facets';
import type { View } from '@/lib/view/view-state';
import styles from './case-map.module.css';
import { markName } from './mark-words';

type Props = {
  ref: Ref<HTMLElement>;
  model: ExplorerModel;
  view: View;
  marks: ReadonlyMap<string, CaseRow[]>;
  go: (view: View) => void;
};

/** The cases at the chosen mark, outside the map, so that focus can move here and nothing is covered. */
export function MapPanel({ ref, model, view, marks, go }: Props) {
  const mark = model.marks.find((one) => one.key === view.place);
  if (!mark) return null;
  const rows = marks.get(mark.key) ?? [];
  const { place: _place, ...without } = view;
  return (
    <section ref={ref} tabIndex={-1} className={styles.panel} aria-labelledby="panel-title">
      <h3 id="panel-title">{markName(mark, rows.length, model)}</h3>
      {mark.old && <p className={styles.old}>{model.words['map.old']}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/${model.locale}/cases/${row.id}`}>{row.title}</a>{' '}
            <span className="muted">
              {row.dateText || model.words.none}
              {row.claim && ` · ${row.claim.text}`}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => go(without)}>
        {model.words['map.close']}
      </button>
    </section>
  );
}
