import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Asked } from '@/lib/profit/entry';
import type { ProfitPage } from '@/lib/profit/profit-page';
import { Calculator } from './calculator';
import styles from './profit.module.css';

/** `asked`: the farm that a form sent, where the page is worked out on the server. */
type Props = { page: ProfitPage; locale: SiteLocale; asked?: Asked };

/** The page on profit: what the numbers are and are not, the two calculators, and what neither holds. */
export function ProfitArticle({ page, locale, asked }: Props) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('profit.title')}</h1>
      <p className="lead">{t('profit.lead')}</p>
      <aside className={styles.dates} aria-label={t('profit.dates')}>
        <ul>
          {page.dates.map((date) => (
            <li key={date.text}>
              <b>{date.text}</b> {date.href && <a href={date.href}>{date.source}</a>}
            </li>
          ))}
        </ul>
        <p>{t('profit.advice')}</p>
      </aside>
      <noscript>
        <p className={styles.noscript}>{t('profit.noscript')}</p>
      </noscript>
      <Calculator {...page.island} why={page.machineWhy} {...(asked ? { asked } : {})} />
      <h2>{t('profit.out')}</h2>
      <p>{t('profit.outText')}</p>
    </article>
  );
}
