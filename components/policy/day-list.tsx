import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { dayLinks } from '@/lib/policy/policy-model';
import styles from './policy.module.css';

/** The days that have pages of their own. */
export function DayList({ dataset, locale, now }: { dataset: Dataset; locale: SiteLocale; now?: string }) {
  const t = translator(locale);
  return (
    <details className={styles.days}>
      <summary>{t('policy.days')}</summary>
      <p>{t('policy.daysLead')}</p>
      <ul>
        {dayLinks(dataset, locale).map(({ day, text, href }) => (
          <li key={day}>{day === now ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </details>
  );
}
