import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { cellRows } from '@/lib/policy/cell-rows';
import { matrixOn } from '@/lib/policy/matrix';
import { asOfSentence, dayLinks, matrixNames } from '@/lib/policy/policy-model';
import { DayList } from './day-list';
import { MatrixTable } from './matrix-table';
import styles from './policy.module.css';

/** What was in force on one day, with the days before and after it on which something turned. No script. */
export function PolicyDayPage({ dataset, locale, day }: { dataset: Dataset; locale: SiteLocale; day: string }) {
  const t = translator(locale);
  const links = dayLinks(dataset, locale);
  const at = links.findIndex((link) => link.day === day);
  const [before, after] = [links[at - 1], links[at + 1]];
  const said = dateText(day, locale);
  return (
    <article className={styles.page}>
      <h1>{t('policy.matrix', { day: said })}</h1>
      <p>
        <strong>{t('policy.legal')}</strong> {asOfSentence(dataset, locale)}
      </p>
      <p>{t('policy.excerpts')}</p>
      <ul className={styles.steps}>
        {before && (
          <li>
            <a href={before.href} rel="prev">
              {t('policy.previous', { day: before.text })}
            </a>
          </li>
        )}
        {after && (
          <li>
            <a href={after.href} rel="next">
              {t('policy.next', { day: after.text })}
            </a>
          </li>
        )}
        <li>
          <a href={`/${locale}/policy?on=${day}`}>{t('policy.all')}</a>
        </li>
      </ul>
      <MatrixTable
        matrix={matrixOn(cellRows(dataset, locale), day, matrixNames(dataset, locale))}
        caption={t('policy.matrixCaption', { day: said })}
        words={{ topic: t('policy.topic'), none: t('policy.none'), weak: t('policy.weak') }}
      />
      <DayList dataset={dataset} locale={locale} now={day} />
    </article>
  );
}
