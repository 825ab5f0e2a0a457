import type { Dataset } from '@/lib/dataset/build-dataset';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { Country, Kind, Quantity, StatusState } from '@/lib/schema/vocabulary';
import { monthsOf, quarterOf, shownQuarters, shownYears } from '@/lib/trends/steps';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { everything, writeView } from '@/lib/view/explorer/view-state';
import { numberHref } from '@/lib/view/numbers/number-place';
import { type CountChart, countTrend } from './count-trend';

/** Kinds of case as a reader tells them apart (design, section 9). */
export const kindGroups: Record<'found' | 'insider' | 'cut' | 'court', Kind[]> = {
  found: ['raid', 'seizure', 'sweep'],
  insider: ['insider-diversion'],
  cut: ['disconnection'],
  court: ['criminal-case', 'verdict', 'official-statistic'],
};

/** How far a matter had come in the newest source, the furthest first. */
export const outcomeGroups: Record<'sentence' | 'charged' | 'inquiry' | 'no-more', StatusState[]> = {
  sentence: ['convicted', 'fined'],
  charged: ['charged', 'detained'],
  inquiry: ['investigation', 'referred'],
  'no-more': ['stopped', 'statement'],
};

/** How often, when, where: by quarter, country and kind. */
export function casesByQuarter(dataset: Dataset, locale: SiteLocale): Trend {
  const t = translator(locale);
  const nameOf = (quarter: string) => {
    const [year = '', number = ''] = quarter.split('-Q');
    return t('trends.quarter', { year, number });
  };
  return countTrend(dataset, locale, {
    name: 'cases-by-quarter',
    title: t('trends.cases.title'),
    table: t('trends.cases.table'),
    steps: shownQuarters(dataset).map((key) => ({
      key,
      name: key.endsWith('Q1') ? key.slice(0, 4) : '',
      full: nameOf(key),
    })),
    stepOf: quarterOf,
    groups: Object.entries(kindGroups).map(([key, kinds]) => ({
      key,
      name: t(`trends.kind.${key}` as MessageKey),
      holds: ({ kind }) => kinds.includes(kind),
    })),
    href: (country, step) => viewHref(locale, country, monthsOf(step)),
    sentence: mostSentence(locale, 'trends.cases.sentence'),
  });
}

/** How far the matters went: by year, country and the furthest step known. */
export function outcomesByYear(dataset: Dataset, locale: SiteLocale): Trend {
  const t = translator(locale);
  const known = Object.values(outcomeGroups).flat();
  return countTrend(dataset, locale, {
    name: 'outcomes-by-year',
    title: t('trends.outcomes.title'),
    table: t('trends.outcomes.table'),
    steps: shownYears(dataset).map((key) => ({ key, name: key, full: key })),
    stepOf: (date) => date.slice(0, 4),
    groups: [
      ...Object.entries(outcomeGroups).map(([key, states]) => ({
        key,
        name: t(`trends.outcome.${key}` as MessageKey),
        holds: ({ status }: { status?: { state: StatusState } | undefined }) =>
          status !== undefined && states.includes(status.state),
      })),
      {
        key: 'none',
        name: t('trends.outcome.none'),
        holds: ({ status }) => !status || !known.includes(status.state),
      },
    ],
    href: (country, year) => viewHref(locale, country, { from: `${year}-01`, to: `${year}-12` }),
    sentence: () => {
      const mining = dataset.cases.filter(({ subject }) => subject === 'mining');
      const ended = mining.filter(({ status }) => status && outcomeGroups.sentence.includes(status.state));
      return { text: t('trends.outcomes.sentence', { count: ended.length, all: plainNumber(mining.length, locale) }) };
    },
    notes: [
      ...penaltiesTold(dataset, locale),
      {
        text: t('trends.outcomes.law'),
        value: t('trends.outcomes.lawLink'),
        href: `/${locale}/policy/tables#penalties`,
      },
    ],
  });
}

/** Every fine and sentence that a source gives a number of. */
const penaltiesTold = (dataset: Dataset, locale: SiteLocale): TrendSentence[] =>
  dataset.cases
    .filter(({ subject }) => subject === 'mining')
    .flatMap((record) =>
      record.claims
        .filter(({ what, text }) => PENALTIES.includes(what) && !text)
        .map((claim) => {
          const value = claimWords(claim, locale).text;
          const title = titleOf(record, dataset, locale);
          const text = translator(locale)('trends.outcomes.told', { value, title });
          return { text, value, href: numberHref(locale, record.id, claim.key) };
        }),
    );

const PENALTIES: Quantity[] = ['fine', 'verdicts', 'prison-years'];

function viewHref(locale: SiteLocale, country: Country, { from, to }: { from: string; to: string }): string {
  const view = everything();
  const query = writeView({ ...view, facets: { ...view.facets, country: [country], subject: ['mining'] }, from, to });
  return `/${locale}?${query}`;
}

const mostSentence =
  (locale: SiteLocale, key: MessageKey): CountChart['sentence'] =>
  ({ country, step, count, href }) => {
    const t = translator(locale);
    const value = plainNumber(count, locale);
    return { text: t(key, { country: t(`country.${country}`), time: step, value }), value, href };
  };
