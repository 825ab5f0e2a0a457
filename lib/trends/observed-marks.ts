import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Observed } from '@/lib/dataset/observed';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import type { ObservationMetric } from '@/lib/schema/observation';
import { markWords, stateOfPage } from '@/lib/trends/mark-words';
import type { MarkState, TrendCell, TrendMark } from '@/lib/trends/trend';
import { earliest, latest } from '@/lib/units/calendar';
import { baselineHref } from '@/lib/view/method/baseline-place';
import { observedThing, observedTime, observedValue } from '@/lib/view/method/observation-words';

/** The observations of one thing, oldest first; of one place, where one is named. */
export const observationsOf = (dataset: Dataset, metric: ObservationMetric, place?: Observed['place']): Observed[] =>
  dataset.observations
    .filter((one) => one.metric === metric && (place === undefined || one.place === place))
    .sort((a, b) => earliest(a.date).localeCompare(earliest(b.date)));

/** The one of that key, which a sentence is about. */
export function observation(dataset: Dataset, key: string): Observed {
  const found = dataset.observations.find((one) => one.key === key);
  if (!found) throw new Error(`data/baselines/observations.yaml has no ${key}.`);
  return found;
}

/** How it is known: by the page's kind where the page tells it; worked out; or in doubt. */
export function stateOfObserved({ evidence, source }: Observed, dataset: Dataset): MarkState {
  if (evidence === 'worked-out') return 'computed';
  if (evidence === 'told' || evidence === 'forecast') return stateOfPage(dataset.pages.get(source));
  return 'doubtful';
}

const DAY = 86_400_000;

/** A day as years: 2021-01-01 is 2021, and 2021-07-02 nearly 2021.5. */
export function yearsAt(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
}

/** The middle of the day, month, year or span that a value holds for, as years. */
export function middleOf({ date, to }: Pick<Observed, 'date' | 'to'>): number {
  const after = new Date(Date.parse(`${latest(to ?? date)}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
  return (yearsAt(earliest(date)) + yearsAt(after)) / 2;
}

/** The mark of an observation. `per` is how much of its unit makes one of the panel's: a million for millions. */
export function markOf(one: Observed, at: string | number, dataset: Dataset, locale: SiteLocale, per = 1): TrendMark {
  const state = stateOfObserved(one, dataset);
  const told = {
    name: observedThing(one, locale),
    when: observedTime(one, locale),
    value: observedValue(one, locale),
    state,
    remark: remarkOf(one, dataset, locale),
  };
  const open = one.bound === 'at-least' || one.bound === 'more-than' ? 'above' : undefined;
  return {
    at,
    low: one.low / per,
    high: one.high / per,
    ...(open ? { open } : {}),
    state,
    words: markWords(told, speechOf(locale)),
  };
}

/** Why it is in doubt, what was found when it was checked, and what else the record says of it. */
function remarkOf({ evidence, note, claim }: Observed, dataset: Dataset, locale: SiteLocale): string {
  const { t } = speechOf(locale);
  const checked = dataset.checkedClaims.find(({ key }) => key === claim);
  return [
    evidence === 'told' || evidence === 'worked-out' ? '' : t(`evidence.${evidence}`),
    checked?.verdict && checked.verdict !== 'not testable'
      ? t('trendContext.checked', { verdict: t(`case.verdict.${checked.verdict}`) })
      : '',
    note ? inLocale(note, locale).text : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** Its row of a table: what, when, how much with the way home, how it is known with the way to its check, its note. */
export function rowOf(one: Observed, dataset: Dataset, locale: SiteLocale, name?: string): TrendCell[] {
  const { t } = speechOf(locale);
  const state = stateOfObserved(one, dataset);
  return [
    { text: name ?? observedThing(one, locale) },
    { text: observedTime(one, locale) },
    { text: observedValue(one, locale), href: baselineHref(locale, one.anchor), state },
    { text: t(`evidence.${one.evidence}`), ...(one.claim ? { href: `/${locale}/claims#${one.claim}` } : {}) },
    { text: one.note ? inLocale(one.note, locale).text : '' },
  ];
}

/** The heads of such a table. */
export const columnsOf = (locale: SiteLocale, first?: string): string[] => {
  const { t } = speechOf(locale);
  return [
    first ?? t('trendContext.what'),
    t('trendContext.when'),
    t('trendContext.value'),
    t('trendContext.evidence'),
    t('trendContext.toKnow'),
  ];
};
