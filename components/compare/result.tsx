import type { Speech } from '@/lib/i18n/speech';
import type { CompareTable as Table } from '@/lib/view/compare/compare-table';
import styles from './compare.module.css';
import { CompareTable } from './compare-table';

/** What must be known first, then the table. */
export function Result({ table, t }: { table: Table; t: Speech['t'] }) {
  const { remarks, columns } = table;
  return (
    <>
      {columns.length > 1 && (
        <section aria-labelledby="remarks" className={styles.remarks}>
          <h2 id="remarks">{t('compare.remarks')}</h2>
          {remarks.length === 0 ? (
            <p>{t('compare.noRemarks')}</p>
          ) : (
            <ul>
              {remarks.map(({ key, kind, text }) => (
                <li key={key} data-kind={kind}>
                  {text}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <CompareTable table={table} caption={t('compare.caption')} corner={t('compare.row')} />
    </>
  );
}
