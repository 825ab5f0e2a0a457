'use client';

import { NumberLink } from '@/components/number-link';
import { useLive } from '@/components/use-address';
import type { ExplorerModel, Word } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import type { Sort, View } from '@/lib/view/explorer/view-state';
import { fill } from '@/lib/view/fill';
import { derivedSection, numberHref } from '@/lib/view/numbers/number-place';
import styles from './case-table.module.css';

type Props = { model: ExplorerModel; rows: CaseRow[]; view: View; go: (view: View) => void };

const sortable: { key: Sort['key']; word: Word }[] = [
  { key: 'date', word: 'table.date' },
  { key: 'title', word: 'table.case' },
];
const computed = { key: 'energy', word: 'table.energy' } as const;

/** The cases of the view: the map's equal, and complete without it. */
export function CaseTable({ model, rows, view, go }: Props) {
  const { words, locale, valueNames } = model;
  const live = useLive();
  const head = ({ key, word }: (typeof sortable)[number]) => {
    const active = view.sort.key === key;
    const next: Sort = { key, descending: active ? !view.sort.descending : key !== 'title' };
    const order = active ? (view.sort.descending ? 'descending' : 'ascending') : 'none';
    return (
      <th key={key} scope="col" aria-sort={order}>
        {live ? (
          <button type="button" className={styles.sort} onClick={() => go({ ...view, sort: next })}>
            {words[word]}
            <span aria-hidden="true">{active ? (view.sort.descending ? ' ▼' : ' ▲') : ''}</span>
            <span className="hidden">{fill(words['table.sortBy'], { column: words[word] })}</span>
          </button>
        ) : (
          words[word]
        )}
      </th>
    );
  };
  return (
    <table className={`stacked ${styles.table}`}>
      <caption className="hidden">{words['table.caption']}</caption>
      <thead>
        <tr>
          {sortable.map(head)}
          <th scope="col">{words['table.reported']}</th>
          {head(computed)}
          <th scope="col">{words['table.status']}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={styles.date}>{row.dateText || <span className="muted">{words.none}</span>}</td>
            <th scope="row" className={styles.title}>
              <a href={`/${locale}/cases/${row.id}`}>{row.title}</a>
              <span className={styles.place}>
                {valueNames.country[row.facets.country]} · {valueNames.precision[row.facets.precision]}
                {row.facets.subject !== 'mining' && ` · ${valueNames.subject[row.facets.subject]}`}
              </span>
            </th>
            <td>
              {row.claim ? (
                <NumberLink href={numberHref(locale, row.id, row.claim.key)}>{row.claim.text}</NumberLink>
              ) : (
                <span className="muted">{words.none}</span>
              )}
              {row.told.includes('doubt') && <span className={styles.doubt}>{words['table.doubt']}</span>}
            </td>
            <td className={styles.energy}>
              {row.energyText ? (
                <span className="computed">
                  <NumberLink href={numberHref(locale, row.id, derivedSection('energy'))}>{row.energyText}</NumberLink>
                </span>
              ) : (
                <span className="muted">{words['case.notEnough']}</span>
              )}
            </td>
            <td className={styles.status}>{valueNames.status[row.facets.status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
