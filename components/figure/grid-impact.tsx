import { NumberIn, NumberLink } from '@/components/number-link';
import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { HomeModel } from '@/lib/view/explorer/home-model';
import type { ImpactRow } from '@/lib/view/explorer/impact-rows';
import { countHref } from '@/lib/view/numbers/number-place';
import { FigureLinks } from './figure-links';
import styles from './grid-impact.module.css';
import { GridImpactChart } from './grid-impact-chart';

/** The part of a row that is drawn: the rest need not cross to the browser. */
const barOf = ({ key, title, hollow, ends }: ImpactRow) => ({ key, title, hollow, ends });

/** What the thefts mean to the grid: sentence, chart and table, three readings of the same rows. */
export function GridImpact({ impact, locale }: { impact: HomeModel['impact']; locale: SiteLocale }) {
  const t = translator(locale);
  if (impact.rows.length === 0) return null;
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{t('impact.title')}</h2>
      <p>{t('impact.lead')}</p>
      <p className="computed">
        <NumberIn text={impact.sentence} value={impact.value} href={impact.home} />
      </p>
      <figure className={styles.figure} aria-labelledby="impact">
        <GridImpactChart
          bars={impact.rows.map(barOf)}
          axis={t('impact.axis')}
          failed={t('impact.failed')}
          locale={locale}
        />
        <figcaption>
          {impact.note} <a href={countHref(locale, 'impact')}>{t('numbers.counted')}</a>
        </figcaption>
      </figure>
      <FigureLinks name="grid-impact" link="#impact" locale={locale} />
      <details open>
        <summary>{t('impact.table')}</summary>
        <ScrollRegion label={t('impact.table')}>
          <table className={styles.table}>
            <ColumnHeads names={[t('table.case'), t('impact.energy'), t('impact.hours'), t('impact.share')]} />
            <tbody className="computed">
              {impact.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <a href={row.href}>{row.title}</a>
                    {row.hollow && <span className={styles.hollow}> {t('state.unit-in-doubt')}</span>}
                  </th>
                  <td>
                    <NumberLink href={row.homes.energy}>{row.energy}</NumberLink>
                  </td>
                  <td>
                    <NumberLink href={row.homes.hours}>{row.hours}</NumberLink>
                  </td>
                  <td>{row.homes.share ? <NumberLink href={row.homes.share}>{row.share}</NumberLink> : row.share}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </section>
  );
}
