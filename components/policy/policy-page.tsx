import { Words } from '@/components/line';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { cellRows } from '@/lib/policy/cell-rows';
import { capWords, firstLines } from '@/lib/policy/first-lines';
import {
  asOfSentence,
  choices,
  firstDay,
  lastCoveredDay,
  matrixNames,
  neighbourGroups,
  noticeSentence,
} from '@/lib/policy/policy-model';
import { stripYears, timelines } from '@/lib/policy/timeline';
import { DayList } from './day-list';
import styles from './policy.module.css';
import { PolicyView } from './policy-view';
import { Events, TimelineSection } from './timeline-section';

/** The words that the island says. */
const WORDS = [
  'policy.ignored',
  'policy.choose',
  'policy.day',
  'policy.dayHint',
  'policy.dayBad',
  'policy.compare',
  'policy.compare.all',
  'policy.kind',
  'policy.kind.all',
  'policy.reset',
  'policy.copy',
  'policy.copied',
  'policy.matrix',
  'policy.matrixCaption',
  'policy.after',
  'policy.before',
  'policy.topic',
  'policy.none',
  'policy.noneOfKind',
  'policy.weak',
];
/** What stands on the page of tables, and where. */
const TABLES = [
  ['policy.penalties', 'penalties'],
  ['policy.kz', 'kazakhstan'],
  ['policy.cap', 'cap'],
  ['policy.agencies', 'agencies'],
] as const;

/** Rules on mining: on a day, and through the years beside the cases. */
export function PolicyPage({ dataset, locale }: { dataset: Dataset; locale: SiteLocale }) {
  const t = translator(locale);
  const years = stripYears(dataset);
  return (
    <article className={styles.page}>
      <h1>{t('policy.title')}</h1>
      <p className="lead">{t('policy.lead')}</p>
      <p>
        <strong>{t('policy.legal')}</strong> {asOfSentence(dataset, locale)}
      </p>
      <p>{t('policy.excerpts')}</p>
      <section aria-labelledby="first">
        <h2 id="first">{t('policy.first')}</h2>
        <ul className={styles.first}>
          {firstLines(dataset, locale).map(({ key, line }) => (
            <li key={key}>
              <Words line={line} />
            </li>
          ))}
        </ul>
      </section>
      <noscript>
        <p>{t('policy.noScript')}</p>
      </noscript>
      <PolicyView
        locale={locale}
        phrases={phrasesOf(locale, WORDS)}
        cells={cellRows(dataset, locale)}
        names={matrixNames(dataset, locale)}
        last={lastCoveredDay(dataset)}
        first={firstDay(dataset)}
        {...choices(dataset, locale)}
        notice={<p className={styles.notice}>{noticeSentence(dataset, locale)}</p>}
        days={<DayList dataset={dataset} locale={locale} />}
      >
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t('policy.timeline')}</h2>
          <p>{t('policy.order')}</p>
          <p className="muted">{t('policy.stripKey')}</p>
          {timelines(dataset, locale).map((timeline) => (
            <TimelineSection key={timeline.country} timeline={timeline} years={years} t={t} />
          ))}
          <details>
            <summary>{t('policy.neighbours')}</summary>
            {neighbourGroups(dataset, locale).map((group) => (
              <div key={group.country}>
                <h3>{group.name}</h3>
                <Events events={group.events} t={t} />
              </div>
            ))}
          </details>
        </section>
      </PolicyView>
      <section aria-labelledby="more">
        <h2 id="more">{t('policy.tables')}</h2>
        <ul className={styles.first}>
          {TABLES.map(([key, anchor]) => (
            <li key={key}>
              <a href={`/${locale}/policy/tables#${anchor}`}>{t(key, { cap: capWords(dataset, locale) })}</a>
            </li>
          ))}
          <li>
            <a href={`/${locale}/sources`}>{t('policy.sourcesLink')}</a>
          </li>
        </ul>
      </section>
      <p className={styles.notice}>{noticeSentence(dataset, locale)}</p>
    </article>
  );
}
