import { withCount } from '@/lib/i18n/plural';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { placed } from '@/lib/view/explorer/filter';
import { fill } from '@/lib/view/fill';
import styles from './tray.module.css';

type Props = { model: ExplorerModel; placed: ReturnType<typeof placed> };

/** The cases that no place on the map can stand for, by country; with the map they make the whole list. */
export function Tray({ model, placed: { marks, tray, twice } }: Props) {
  const { words, plurals, locale, valueNames, allowed } = model;
  const mapped = new Set([...marks.values()].flat()).size;
  const groups = allowed.facets.country
    .map((country) => ({ country, rows: tray.filter((row) => row.facets.country === country) }))
    .filter((group) => group.rows.length > 0);
  return (
    <section className={styles.tray} aria-labelledby="tray">
      <h3 id="tray">{words['map.tray']}</h3>
      {groups.length === 0 && <p className="muted">{words['map.trayNone']}</p>}
      <div className={styles.groups}>
        {groups.map(({ country, rows }) => (
          <details key={country}>
            <summary>
              {valueNames.country[country]} <b>{rows.length}</b>
            </summary>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <a href={`/${locale}/cases/${row.id}`}>{row.title}</a> <span className="muted">{row.dateText}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <p className={styles.sum}>
        {fill(words['map.sum'], { map: mapped, tray: tray.length, all: mapped + tray.length })}
        {twice > 0 && ` ${withCount(plurals['map.twice'], twice, locale)}`}
      </p>
    </section>
  );
}
