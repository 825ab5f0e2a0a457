'use client';

import { Fragment } from 'react';
import { NumberLink } from '@/components/number-link';
import { ScrollRegion } from '@/components/table/scroll-region';
import { useLive } from '@/components/use-address';
import { type Column, FACET_COLUMNS, FIRST_COLUMNS } from '@/lib/view/explorer/columns';
import type { ExplorerModel, Word } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import type { Sort, View } from '@/lib/view/explorer/view-state';
import { fill } from '@/lib/view/fill';
import { derivedSection, numberHref } from '@/lib/view/numbers/number-place';
import styles from './case-table.module.css';
import { ColumnChoice } from './column-choice';
import { columnName } from './column-name';

type Props = { model: ExplorerModel; rows: CaseRow[]; view: View; go: (view: View) => void };

type Sortable = { key: Sort['key']; word: Word };
const sortable: Record<'date' | 'title' | 'energy', Sortable> = {
  date: { key: 'date', word: 'table.date' },
  title: { key: 'title', word: 'table.case' },
  energy: { key: 'energy', word: 'table.energy' },
};

/** The cases of the view: the map's equal, and complete without it. */
export function CaseTable({ model, rows, view, go }: Props) {
  const { words, locale, valueNames } = model;
  const live = useLive();
  const shown = (column: Column) => view.columns.includes(column);
  const head = ({ key, word }: Sortable) => {
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
  const plain = (column: Column) => shown(column) && <th scope="col">{columnName(column, model)}</th>;
  const table = (
    <table className={`stacked ${styles.table}`}>
      <caption className="hidden">{words['table.caption']}</caption>
      <thead>
        <tr>
          {shown('date') && head(sortable.date)}
          {head(sortable.title)}
          {plain('reported')}
          {shown('energy') && head(sortable.energy)}
          {plain('status')}
          {FACET_COLUMNS.map((column) => (
            <Fragment key={column}>{plain(column)}</Fragment>
          ))}
          {plain('sources')}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {shown('date') && (
              <td className={styles.date}>{row.dateText || <span className="muted">{words.none}</span>}</td>
            )}
            <th scope="row" className={styles.title}>
              <a href={`/${locale}/cases/${row.id}`}>{row.title}</a>
              <span className={styles.place}>
                {valueNames.country[row.facets.country]} · {valueNames.precision[row.facets.precision]}
                {row.facets.subject !== 'mining' && ` · ${valueNames.subject[row.facets.subject]}`}
              </span>
            </th>
            {shown('reported') && (
              <td>
                {row.claim ? (
                  <NumberLink href={numberHref(locale, row.id, row.claim.key)}>{row.claim.text}</NumberLink>
                ) : (
                  <span className="muted">{words.none}</span>
                )}
                {row.told.includes('doubt') && <span className={styles.doubt}>{words['table.doubt']}</span>}
              </td>
            )}
            {shown('energy') && (
              <td className={styles.energy}>
                {row.energyText ? (
                  <span className="computed">
                    <NumberLink href={numberHref(locale, row.id, derivedSection('energy'))}>
                      {row.energyText}
                    </NumberLink>
                  </span>
                ) : (
                  <span className="muted">{words['case.notEnough']}</span>
                )}
              </td>
            )}
            {shown('status') && <td className={styles.status}>{valueNames.status[row.facets.status]}</td>}
            {FACET_COLUMNS.filter(shown).map((column) => (
              <td key={column} className={styles.chosen} data-label={columnName(column, model)}>
                {valueNames[column][row.facets[column]]}
              </td>
            ))}
            {shown('sources') && (
              <td className={`${styles.chosen} ${styles.count}`} data-label={columnName('sources', model)}>
                {row.sources}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <ColumnChoice model={model} view={view} go={go} />
      {view.columns.length > FIRST_COLUMNS.length ? (
        <ScrollRegion label={words['table.caption']}>{table}</ScrollRegion>
      ) : (
        table
      )}
    </>
  );
}
