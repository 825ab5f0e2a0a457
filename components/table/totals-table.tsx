import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { TotalRow } from '@/lib/view/explorer/total-rows';
import styles from './totals-table.module.css';

/** Sums by country and for the region: what is in them, what is not, and why. */
export function TotalsTable({ rows, locale }: { rows: TotalRow[]; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t('totals.title')}</h2>
      <p>{t('totals.lead')}</p>
      <table className={`stacked ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('totals.country')}</th>
            <th scope="col">{t('totals.energy')}</th>
            <th scope="col">{t('totals.counted')}</th>
            <th scope="col">{t('totals.leftOut')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td className="computed">{row.energy ?? <span className="muted">{t('totals.nothing')}</span>}</td>
              <td>
                {row.counted.length > 0 && row.key !== 'all' ? (
                  <details>
                    <summary>{row.counted.length}</summary>
                    <Cases cases={row.counted} />
                  </details>
                ) : (
                  row.counted.length
                )}
              </td>
              <td>
                {row.leftOut.map((group) =>
                  row.key === 'all' ? (
                    <div key={group.text}>{group.text}</div>
                  ) : (
                    <details key={group.text}>
                      <summary>{group.text}</summary>
                      <Cases cases={group.cases} />
                    </details>
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cases({ cases }: { cases: { href: string; title: string }[] }) {
  return (
    <ul className={styles.cases}>
      {cases.map((one) => (
        <li key={one.href}>
          <a href={one.href}>{one.title}</a>
        </li>
      ))}
    </ul>
  );
}
