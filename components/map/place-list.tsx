import { ViewLink } from '@/components/explorer/view-link';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import type { View } from '@/lib/view/explorer/view-state';
import styles from './case-map.module.css';
import { markName } from './mark-words';

type Props = {
  model: ExplorerModel;
  marks: ReadonlyMap<string, CaseRow[]>;
  view: View;
  href: (view: View) => string;
  open: (keys: string[]) => void;
};

/** Every place of the map in words: what the map shows, for those who cannot or will not use it. */
export function PlaceList({ model, marks, view, href, open }: Props) {
  return (
    <ul className={styles.places}>
      {model.marks
        .filter((mark) => marks.has(mark.key))
        .map((mark) => (
          <li key={mark.key}>
            <ViewLink
              href={href({ ...view, places: [mark.key] })}
              plain={`/${model.locale}/by/place/${encodeURIComponent(mark.key)}`}
              go={() => open([mark.key])}
            >
              {markName(mark, marks.get(mark.key)?.length ?? 0, model)}
            </ViewLink>
          </li>
        ))}
    </ul>
  );
}
