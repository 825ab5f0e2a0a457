import { NumberLink } from '@/components/number-link';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { CountsModel } from '@/lib/view/numbers/counts-model';
import { CountEntry } from './count-entry';
import styles from './numbers.module.css';

/** The sums and counts of the site, each with its rule and its members. */
export function CountsPage({ model, locale }: { model: CountsModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('numbers.title')}</h1>
      <p className="lead">{t('numbers.lead')}</p>
      <nav aria-label={t('numbers.contents')} className={styles.contents}>
        <ul>
          {model.sections.map(({ id, title, form }) => (
            <li key={id}>
              {title.startsWith(form.text) ? (
                <a href={`#${id}`}>{title}</a>
              ) : (
                <>
                  {title}: <NumberLink href={`#${id}`}>{form.text}</NumberLink>
                </>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {model.sections.map((section) => (
        <CountEntry key={section.id} section={section} version={model.version} t={t} />
      ))}
    </>
  );
}
