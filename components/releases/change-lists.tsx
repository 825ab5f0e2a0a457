import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { ChangeList, ChangeRow } from '@/lib/release/change-rows';
import styles from './releases.module.css';

/** What was withdrawn, revised and added, and what stayed; a list of more than a dozen is folded. */
export function ChangeLists({ lists, t }: { lists: ChangeList[]; t: Translate }) {
  return lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ key, name, note, rows }) => (
      <details key={key} open={rows.length <= 12} className={styles.changes}>
        <summary>
          {name} ({rows.length})
        </summary>
        <p className="muted">{note}</p>
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.id} id={`${key}-${row.id}`}>
              <Row row={row} gone={key === 'withdrawn'} t={t} />
            </li>
          ))}
        </ul>
      </details>
    ));
}

function Row({ row, gone, t }: { row: ChangeRow; gone: boolean; t: Translate }) {
  return (
    <>
      <a href={row.href}>{row.title}</a>
      {row.was && (
        <>
          {' · '}
          <a href={row.was}>{t('changed.thenHref')}</a>
        </>
      )}
      {row.rest && <span className={styles.rest}>{t('changed.rest')}</span>}
      {(gone || row.values.length === 0) &&
        row.because.map((why) => (
          <span key={why.text} className={styles.rest}>
            {t('changed.why')}: <Said words={why} />
          </span>
        ))}
      {row.values.length > 0 && <Values row={row} t={t} />}
    </>
  );
}

function Values({ row, t }: { row: ChangeRow; t: Translate }) {
  return (
    <ScrollRegion label={row.title}>
      <table className={styles.values}>
        <ColumnHeads names={[t('changed.value'), t('changed.before'), t('changed.after'), t('changed.why')]} />
        <tbody>
          {row.values.map((value) => (
            <tr key={value.key}>
              <th scope="row">{value.what}</th>
              <td>
                <Said words={value.before} />
              </td>
              <td>
                <Said words={value.after} />
              </td>
              <td>
                {value.because.length > 0 ? (
                  value.because.map((why) => <Said key={why.text} words={why} />)
                ) : (
                  <span className="muted">{t('changed.noWhy')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
