import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { eventKinds, topics } from '@/lib/schema/rule-vocabulary';
import { latest } from '@/lib/units/calendar';
import { countryName } from '@/lib/view/sources/region-names';
import { dayStates, turningDays } from './in-force';
import type { MatrixNames } from './matrix';
import { countryPairs } from './policy-state';
import { type EventRow, eventRow } from './timeline';

/** The day the page opens with: the last one that the newest part of the record covers. */
export const lastCoveredDay = ({ policies }: Dataset): string => latest(newestOf(policies));

/** Days with a page of their own: each on which something turns, the day after the cut-off of 2022, and the last. */
const ASKED = ['2022-01-25'];
export const daysOf = (dataset: Dataset): string[] => {
  const last = lastCoveredDay(dataset);
  const days = turningDays(dataset.policies.flatMap(({ cells }) => cells)).filter((day) => day <= last);
  return [...new Set([...days, ...ASKED, last])].sort();
};

/** The first day on which the record says anything. */
export const firstDay = (dataset: Dataset): string => daysOf(dataset)[0] ?? '';

export function matrixNames(dataset: Dataset, locale: SiteLocale): MatrixNames {
  const t = translator(locale);
  return {
    topics: topics.map((key) => ({ key, name: t(`policy.topic.${key}`) })),
    countries: dataset.policies.map(({ country, asOf }) => ({
      key: country,
      name: countryName(country, locale),
      readTo: t('policy.readTo', { date: dateText(asOf, locale) }),
    })),
    states: Object.fromEntries(dayStates.map((state) => [state, t(`policy.state.${state}`)])) as MatrixNames['states'],
  };
}

/** The warning and the as-of date in one line. */
export const noticeSentence = ({ policies }: Dataset, locale: SiteLocale): string =>
  translator(locale)('policy.notice', { date: dateText(newestOf(policies), locale) });

const newestOf = (policies: Dataset['policies']): string =>
  policies
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1) ?? '';

/** "Rules read up to April 2026; country by country ...": on every view. */
export function asOfSentence({ policies }: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  return t('policy.asOf', {
    date: dateText(newestOf(policies), locale),
    countries: policies
      .map(({ country, asOf }) =>
        t('policy.asOfCountry', { country: countryName(country, locale), date: dateText(asOf, locale) }),
      )
      .join(', '),
  });
}

export type DayLink = { day: string; text: string; href: string };
export const dayLinks = (dataset: Dataset, locale: SiteLocale): DayLink[] =>
  daysOf(dataset).map((day) => ({ day, text: dateText(day, locale), href: `/${locale}/policy/${day}` }));

/** The choices of the form: countries alone and in pairs, and sorts of instrument with how many steps each has. */
export function choices(dataset: Dataset, locale: SiteLocale) {
  const t = translator(locale);
  const events = dataset.policies.flatMap((file) => file.events);
  return {
    shown: [
      ...dataset.policies.map(({ country }) => ({ value: country as string, text: countryName(country, locale) })),
      ...countryPairs().map(([one, other]) => ({
        value: `${one},${other}`,
        text: t('policy.comparePair', { one: countryName(one, locale), other: countryName(other, locale) }),
      })),
    ],
    kinds: eventKinds.map((kind) => ({
      value: kind,
      text: `${t(`policy.eventKind.${kind}`)} (${events.filter((event) => event.kind === kind).length})`,
    })),
  };
}

/** Rules of other countries, under their names. */
export function neighbourGroups(
  dataset: Dataset,
  locale: SiteLocale,
): { country: string; name: string; events: EventRow[] }[] {
  const { events } = dataset.ruleContext;
  return [...new Set(events.map(({ country }) => country))].map((country) => ({
    country,
    name: countryName(country, locale),
    events: events.filter((event) => event.country === country).map((event) => eventRow(event, dataset, locale)),
  }));
}
