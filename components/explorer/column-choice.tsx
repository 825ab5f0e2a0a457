'use client';

import { useLive } from '@/components/use-address';
import { columns, toggledColumn } from '@/lib/view/explorer/columns';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { View } from '@/lib/view/explorer/view-state';
import styles from './case-table.module.css';
import { columnName } from './column-name';

type Props = { model: ExplorerModel; view: View; go: (view: View) => void };

/** Which columns the table has; the case itself is always there. Without script the first choice stands. */
export function ColumnChoice({ model, view, go }: Props) {
  if (!useLive()) return null;
  return (
    <details className={styles.columns}>
      <summary>{model.words['table.columns']}</summary>
      <fieldset>
        <legend className="hidden">{model.words['table.columns']}</legend>
        {columns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={view.columns.includes(column)}
              onChange={() => go({ ...view, columns: toggledColumn(view.columns, column) })}
            />
            {columnName(column, model)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
