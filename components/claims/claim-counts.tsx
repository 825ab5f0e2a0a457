import { Mark } from '@/components/mark/mark';
import type { Translate } from '@/lib/i18n/translate';
import type { ClaimsModel } from '@/lib/view/method/claims-model';
import styles from './claims-page.module.css';

/** How many statements came out how: by finding, and by the verdict of the arithmetic. */
export function ClaimCounts({ model, t }: { model: ClaimsModel; t: Translate }) {
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{t('claims.counts')}</h2>
      <div className={styles.counts}>
        <Counts rows={model.findings} name={t('claims.finding')} total={model.total} t={t} />
        <Counts rows={model.verdicts} name={t('claims.verdict')} total={model.total} t={t} />
      </div>
    </section>
  );
}

type Part = { rows: ClaimsModel['findings']; name: string; total: number; t: Translate };

function Counts({ rows, name, total, t }: Part) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" className="number">
            {t('claims.statements')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Mark of={row.key} name={row.name} />
              {row.means && <span className={styles.means}>{row.means}</span>}
            </th>
            <td className="number">{row.count}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('claims.all')}</th>
          <td className="number">{total}</td>
        </tr>
      </tbody>
    </table>
  );
}
