import { NumberLink } from '@/components/number-link';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { NumbersModel } from '@/lib/view/numbers/numbers-model';
import { NumberEntry } from './number-entry';
import styles from './numbers.module.css';
import { Links } from './rows';

/** Every number of one case, each with its biography. */
export function NumbersPage({ model, locale }: { model: NumbersModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <>
      <p className={styles.crumb}>
        <a href={`/${locale}/numbers`}>{t('numbers.title')}</a> / <a href={model.caseHref}>{t('numbers.case.back')}</a>
      </p>
      <h1>
        <span className={styles.kicker}>{t('numbers.case.title')}</span> {model.title}
      </h1>
      <p className="lead">{t('numbers.case.lead')}</p>
      {model.groups.length === 0 && <p>{t('numbers.none')}</p>}
      {model.groups.length > 0 && (
        <nav aria-label={t('numbers.contents')} className={styles.contents}>
          {model.groups.map((group) => (
            <details key={group.key} open={group.key === 'claims' || group.key === 'figures'}>
              <summary>
                {group.name}: {group.sections.length}
              </summary>
              <ul>
                {group.sections.map(({ id, title, forms: [form] }) => (
                  <li key={id}>
                    {title}: <NumberLink href={`#${id}`}>{form.text}</NumberLink>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
      )}
      {model.groups.map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`}>{group.name}</h2>
          {group.sections.map((section) => (
            <NumberEntry key={section.id} section={section} t={t} />
          ))}
        </section>
      ))}
      {model.statements.length > 0 && (
        <section aria-labelledby="statements">
          <h2 id="statements">{t('numbers.statements')}</h2>
          <Links links={model.statements} />
        </section>
      )}
    </>
  );
}
