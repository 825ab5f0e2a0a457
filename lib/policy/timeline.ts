import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText, spanText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { RuleEvent } from '@/lib/schema/policy';
import type { EventKind } from '@/lib/schema/rule-vocabulary';
import { earliest } from '@/lib/units/calendar';
import { titleOf } from '@/lib/view/case-words';
import { countryName } from '@/lib/view/sources/region-names';
import { type Backing, backingOf, type Words } from './source-lines';

export type EventRow = Backing & {
  key: string;
  date: string;
  kind: EventKind;
  kindName: string;
  standingName: string;
  title: Words;
  instrument: Words | null;
  text: Words | null;
  notes: Words | null;
};
export type CaseLine = { id: string; date: string; title: string; href: string };
/** One year of a country: steps of the law above, cases below. */
export type YearRow = { year: string; events: EventRow[]; cases: CaseLine[] };
/** A mark of the strip: how far along it stands, in percent, and whether it is a binding act. */
export type StripMark = { key: string; x: string; solid: boolean };
export type Timeline = {
  country: string;
  name: string;
  years: YearRow[];
  undated: string;
  undatedCases: CaseLine[];
  noCases: string;
  summary: string;
  strip: { label: string; events: StripMark[]; cases: StripMark[] };
};
export type StripYear = { year: string; x: string };

/** Acts that bind of themselves; a measure, a draft or a word does not. */
const BINDING: readonly EventKind[] = ['law', 'decree', 'resolution'];

const startOfEvent = ({ date, after }: RuleEvent): string => date ?? after ?? '';

/** The years of the strips: from the first dated step of any country to the last one or the last case. */
export function stripYears({ policies, cases }: Dataset): StripYear[] {
  const dates = [...policies.flatMap(({ events }) => events.map(startOfEvent)), ...datedCases(cases).map(dayOf)];
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  return Array.from({ length: count }, (_, step) => ({
    year: String(first + step),
    x: percent(step / count),
  }));
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** How far along the years a date stands; of a month or a year its middle. */
function along(date: string, years: StripYear[]): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const within = month === undefined ? 0.5 : (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
  return percent((year - Number(years[0]?.year) + within) / years.length);
}

const dayOf = ({ announced, period }: Case): string => announced ?? period?.to ?? period?.from ?? '';
const datedCases = (cases: Case[]): Case[] => cases.filter((record) => dayOf(record) !== '');

/** The steps and the cases of each country, year by year, and its strip. */
export function timelines(dataset: Dataset, locale: SiteLocale): Timeline[] {
  const t = translator(locale);
  const years = stripYears(dataset);
  return dataset.policies.map(({ country, events }) => {
    const name = countryName(country, locale);
    const own = dataset.cases.filter((record) => record.country === country && record.subject === 'mining');
    const dated = datedCases(own).sort((a, b) => earliest(dayOf(a)).localeCompare(earliest(dayOf(b))));
    const undated = own.filter((record) => dayOf(record) === '');
    const told = new Set([...events.map(startOfEvent), ...dated.map(dayOf)].map((date) => date.slice(0, 4)));
    return {
      country,
      name,
      years: [...told].sort().map((year) => ({
        year,
        events: events
          .filter((event) => startOfEvent(event).startsWith(year))
          .map((event) => eventRow(event, dataset, locale)),
        cases: dated.filter((record) => dayOf(record).startsWith(year)).map((one) => caseLine(one, dataset, locale)),
      })),
      undated: undated.length > 0 ? t('policy.undated', { count: undated.length }) : '',
      undatedCases: undated.map((one) => caseLine(one, dataset, locale)),
      noCases: own.length === 0 ? t('policy.noCasesCountry', { country: name }) : '',
      summary: t('policy.yearByYear', { events: events.length, cases: own.length }),
      strip: {
        label: t('policy.strip', {
          country: name,
          events: events.length,
          cases: dated.length,
          from: years[0]?.year ?? '',
          to: years.at(-1)?.year ?? '',
        }),
        events: events.map((event) => ({
          key: event.key,
          x: along(startOfEvent(event), years),
          solid: BINDING.includes(event.kind),
        })),
        cases: dated.map((record) => ({ key: record.id, x: along(dayOf(record), years), solid: true })),
      },
    };
  });
}

export function eventRow(event: RuleEvent, dataset: Dataset, locale: SiteLocale): EventRow {
  const t = translator(locale);
  const words = (text: RuleEvent['text']) => (text ? inLocale(text, locale) : null);
  return {
    key: event.key,
    date: eventDate(event, locale),
    kind: event.kind,
    kindName: t(`policy.eventKind.${event.kind}`),
    standingName: t(`policy.standing.${event.standing}`),
    title: inLocale(event.title, locale),
    instrument: words(event.instrument),
    text: words(event.text),
    notes: words(event.notes),
    ...backingOf(event, dataset, locale),
  };
}

function eventDate({ date, to, dateText: inWords }: RuleEvent, locale: SiteLocale): string {
  if (inWords) return inLocale(inWords, locale).text;
  if (!date) return '';
  return to ? spanText(date, to, locale) : dateText(date, locale);
}

function caseLine(record: Case, dataset: Dataset, locale: SiteLocale): CaseLine {
  const day = dayOf(record);
  return {
    id: record.id,
    date: day ? dateText(day, locale) : '',
    title: titleOf(record, dataset, locale),
    href: `/${locale}/cases/${record.id}`,
  };
}
