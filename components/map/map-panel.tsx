import type { Ref } from 'react';
import { NumberLink } from '@/components/number-link';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import type { View } from '@/lib/view/explorer/view-state';
import { numberHref } from '@/lib/view/numbers/number-place';
import styles from './case-map.module.css';
import { groupName, markName } from './mark-words';

type Props = {
  ref: Ref<HTMLElement>;
  model: ExplorerModel;
  view: View;
  marks: ReadonlyMap<string, CaseRow[]>;
  go: (view: View) => void;
};

/** The cases at the chosen marks, outside the map, so that focus can move here and nothing is covered. */
export function MapPanel({ ref, model, view, marks, go }: Props) {
  const chosen = model.marks.filter((mark) => view.places.includes(mark.key));
  if (chosen.length === 0) return null;
  const all = new Set(chosen.flatMap((mark) => marks.get(mark.key) ?? []));
  return (
    <section ref={ref} tabIndex={-1} className={styles.panel} aria-labelledby="panel-title">
      <h3 id="panel-title">{groupName(view.places, all.size, model)}</h3>
      {chosen.map((mark) => {
        const rows = marks.get(mark.key) ?? [];
        return (
          <div key={mark.key}>
            {chosen.length > 1 && <h4>{markName(mark, rows.length, model)}</h4>}
            {mark.old && <p className={styles.old}>{model.words['map.old']}</p>}
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <a href={`/${model.locale}/cases/${row.id}`}>{row.title}</a>{' '}
                  <span className="muted">
                    {row.dateText || model.words.none}
                    {row.claim && (
                      <>
                        {' · '}
                        <NumberLink href={numberHref(model.locale, row.id, row.claim.key)}>{row.claim.text}</NumberLink>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <button type="button" onClick={() => go({ ...view, places: [] })}>
        {model.words['map.close']}
      </button>
    </section>
  );
}
