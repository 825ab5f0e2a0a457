import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { ChangedModel } from '@/lib/release/changed-model';
import { LONGEST } from '@/lib/release/since';
import { ChangeLists } from './change-lists';
import styles from './releases.module.css';
import { SinceForm } from './since-form';

/** The changelog, and the way to ask what has changed since a version, a day, or a frozen address. */
export function ChangedPage({ model, locale }: { model: ChangedModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('changed.title')}</h1>
      <p className="lead">{t('changed.lead')}</p>
      <SinceForm
        locale={locale}
        known={model.known}
        words={{
          label: t('changed.since'),
          hint: t('changed.sinceHint'),
          go: t('changed.sinceGo'),
          unknown: t('changed.sinceUnknown', { text: '{text}' }),
          long: t('changed.sinceLong', { count: '{count}', most: LONGEST }),
        }}
      />
      {model.known.length === 0 && <p>{t('changed.none')}</p>}
      {!model.corrected && <p>{t('changed.correctionsNone')}</p>}
      {model.sections.map((section) => (
        <section key={section.key} aria-labelledby={`release-${section.key}`}>
          <h2 id={`release-${section.key}`}>{section.title}</h2>
          <p>
            {section.counts}
            {section.frozen && (
              <>
                {' '}
                <a href={section.frozen.href}>{section.frozen.text}</a>
              </>
            )}
            {section.since && (
              <>
                {' · '}
                <a href={section.since}>{t('changed.whatSince')}</a>
              </>
            )}
          </p>
          <div className={styles.lists}>
            <ChangeLists lists={section.lists} t={t} />
          </div>
        </section>
      ))}
    </article>
  );
}
