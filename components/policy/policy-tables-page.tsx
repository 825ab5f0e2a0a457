import { ClaimSection } from '@/components/claims/claim-section';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { capWords } from '@/lib/policy/first-lines';
import { asOfSentence, lastCoveredDay } from '@/lib/policy/policy-model';
import { agencyGroups, penaltyGroups, stepsOfKazakhstan } from '@/lib/policy/policy-tables';
import { claimsModel } from '@/lib/view/method/claims-model';
import styles from './policy.module.css';
import { AgencyTables, PenaltyTables, StepsTable } from './policy-tables';

/** The checked statements on the limit of one megawatt-hour, with their arithmetic. */
const CAP = ['purchase-1-mwh', 'dozens-of-purchases'];

/** Penalties in numbers, the steps of Kazakhstan's duties and fees, the limit of 1 MWh, names of bodies. No script. */
export function PolicyTablesPage({ dataset, locale }: { dataset: Dataset; locale: SiteLocale }) {
  const t = translator(locale);
  const cap = claimsModel(dataset, locale)
    .topics.flatMap(({ claims }) => claims)
    .filter(({ key }) => CAP.includes(key));
  return (
    <article className={styles.page}>
      <h1>{t('policy.tables')}</h1>
      <p>
        <strong>{t('policy.legal')}</strong> {asOfSentence(dataset, locale)}
      </p>
      <p>
        <a href={`/${locale}/policy`}>{t('policy.back')}</a>
      </p>
      <section aria-labelledby="penalties">
        <h2 id="penalties">{t('policy.penalties')}</h2>
        <p>{t('policy.penaltiesLead')}</p>
        <PenaltyTables groups={penaltyGroups(dataset, locale)} t={t} />
      </section>
      <section aria-labelledby="kazakhstan">
        <h2 id="kazakhstan">{t('policy.kz')}</h2>
        <StepsTable
          rows={stepsOfKazakhstan(dataset, locale)}
          label="kazakhstan"
          day={dateText(lastCoveredDay(dataset), locale)}
          t={t}
        />
        <h3 id="cap">{t('policy.cap', { cap: capWords(dataset, locale) })}</h3>
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
    </article>
  );
}
