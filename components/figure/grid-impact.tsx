import { ScrollRegion } from '@/components/table/scroll-region';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { HomeModel } from '@/lib/view/explorer/home-model';
import { FigureLinks } from './figure-links';
import styles from './grid-impact.module.css';
import { GridImpactChart } from './grid-impact-chart';

/** What the thefts mean to the grid: sentence, chart and table, three readings of the same rows. */
export function GridImpact({ impact, locale }: { impact: HomeModel['impact']; locale: SiteLocale }) {
  const t = translator(locale);
  if (impact.rows.length === 0) return null;
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{t('impact.title')}</h2>
      <p>{t('impact.lead')}</p>
      <p className="computed">{impact.sentence}</p>
      <figure className={styles.figure} aria-labelledby="impact">
        <GridImpactChart rows={impact.rows} axis={t('impact.axis')} failed={t('impact.failed')} locale={locale} />
        <figcaption>{impact.note}</figcaption>
      </figure>
      <FigureLinks name="grid-impact" link="#impact" locale={locale} />
      <details open>
        <summary>{t('impact.table')}</summary>
        <ScrollRegion label={t('impact.table')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('table.case')}</th>
                <th scope="col">{t('impact.energy')}</th>
                <th scope="col">{t('impact.hours')}</th>
                <th scope="col">{t('impact.share')}</th>
              </tr>
            </thead>
            <tbody className="computed">
              {impact.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <a href={`${row.href}#derived`}>{row.title}</a>
                    {row.hollow && <span className={styles.hollow}> {t('state.unit-in-doubt')}</span>}
                  </th>
                  <td>{row.energy}</td>
                  <td>{row.hours}</td>
                  <td>{row.share}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </section>
  );
}
