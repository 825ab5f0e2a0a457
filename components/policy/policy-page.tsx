import { ClaimSection } from '@/components/claims/claim-section';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { cellRows } from '@/lib/policy/cell-rows';
import {
  asOfSentence,
  choices,
  firstDay,
  lastCoveredDay,
  matrixNames,
  neighbourGroups,
  noticeSentence,
} from '@/lib/policy/policy-model';
import { agencyGroups, penaltyGroups, stepsOfKazakhstan } from '@/lib/policy/policy-tables';
import { stripYears, timelines } from '@/lib/policy/timeline';
import { claimsModel } from '@/lib/view/method/claims-model';
import { DayList } from './day-list';
import styles from './policy.module.css';
import { AgencyTables, PenaltyTables, StepsTable } from './policy-tables';
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
const FIRST = ['cap', 'sale', 'tax', 'tj', 'uz', 'kg', 'tm'] as const;
/** The checked statements on the limit of one megawatt-hour, with their arithmetic. */
const CAP = ['purchase-1-mwh', 'dozens-of-purchases'];

/** Rules on mining: on a day, through the years, in numbers; and the bodies that keep them. */
export function PolicyPage({ dataset, locale }: { dataset: Dataset; locale: SiteLocale }) {
  const t = translator(locale);
  const years = stripYears(dataset);
  const cap = claimsModel(dataset, locale)
    .topics.flatMap(({ claims }) => claims)
    .filter(({ key }) => CAP.includes(key));
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
          {FIRST.map((key) => (
            <li key={key}>{t(`policy.first.${key}`)}</li>
          ))}
        </ul>
      </section>
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
        <section aria-labelledby="penalties">
          <h2 id="penalties">{t('policy.penalties')}</h2>
          <p>{t('policy.penaltiesLead')}</p>
          <PenaltyTables groups={penaltyGroups(dataset, locale)} t={t} />
        </section>
        <section aria-labelledby="kazakhstan" data-country="KZ">
          <h2 id="kazakhstan">{t('policy.kz')}</h2>
          <StepsTable
            rows={stepsOfKazakhstan(dataset, locale)}
            label="kazakhstan"
            day={dateText(lastCoveredDay(dataset), locale)}
            t={t}
          />
          <h3 id="cap">{t('policy.cap')}</h3>
          <p>
            {t('policy.capLead')} <a href={`/${locale}/profit`}>{t('policy.capProfit')}</a>
          </p>
          {cap.map((claim) => (
            <ClaimSection key={claim.key} claim={claim} t={t} />
          ))}
        </section>
        <section aria-labelledby="agencies">
          <h2 id="agencies">{t('policy.agencies')}</h2>
          <p>{t('policy.agenciesLead')}</p>
          <AgencyTables groups={agencyGroups(dataset, locale)} t={t} />
        </section>
      </PolicyView>
      <p>
        <a href={`/${locale}/sources`}>{t('policy.sourcesLink')}</a>
      </p>
      <p className={styles.notice}>{noticeSentence(dataset, locale)}</p>
    </article>
  );
}
