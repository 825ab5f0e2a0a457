import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Agency } from '@/lib/schema/agency';
import type { Penalty } from '@/lib/schema/policy';
import { type Topic, topics } from '@/lib/schema/rule-vocabulary';
import { countries } from '@/lib/schema/vocabulary';
import { countryName } from '@/lib/view/sources/region-names';
import { whenWords } from './cell-rows';
import { cellsOn } from './in-force';
import { numberWords } from './number-words';
import { lastCoveredDay } from './policy-model';
import { type Backing, backingOf, type SourceLine, type Words } from './source-lines';

export type PenaltyRow = Backing & {
  key: string;
  title: Words;
  value: Words;
  kindName: string;
  date: string;
  notes: Words | null;
};
export type PenaltyGroup = { country: string; name: string; rows: PenaltyRow[]; none: string };

/** Penalties in numbers, country by country; a country without any says so. Others follow for comparison. */
export function penaltyGroups(dataset: Dataset, locale: SiteLocale): PenaltyGroup[] {
  const t = translator(locale);
  const ours = dataset.policies.map(({ country, penalties }) => ({ country: country as string, penalties }));
  const elsewhere = [...new Set(dataset.ruleContext.penalties.map(({ country }) => country))].map((country) => ({
    country: country as string,
    penalties: dataset.ruleContext.penalties.filter((penalty) => penalty.country === country) as Penalty[],
  }));
  return [...ours, ...elsewhere].map(({ country, penalties }) => ({
    country,
    name: countryName(country, locale),
    rows: penalties.map((penalty) => penaltyRow(penalty, dataset, locale)),
    none: penalties.length === 0 ? t('policy.noPenalties', { country: countryName(country, locale) }) : '',
  }));
}

const penaltyRow = (penalty: Penalty, dataset: Dataset, locale: SiteLocale): PenaltyRow => ({
  key: penalty.key,
  title: inLocale(penalty.title, locale),
  value: inLocale(penalty.value, locale),
  kindName: translator(locale)(`policy.penaltyKind.${penalty.kind}`),
  date: penalty.period ? dateText(penalty.period, locale) : '',
  notes: penalty.notes ? inLocale(penalty.notes, locale) : null,
  ...backingOf(penalty, dataset, locale),
});

/** Fields whose steps are told one after the other for Kazakhstan. */
const STEPS: readonly Topic[] = ['licence', 'register', 'power', 'quota', 'fee', 'sale', 'pools'];
export type StepRow = Backing & {
  key: string;
  topic: string;
  value: Words;
  when: string;
  numbers: string[];
  /** What is known of it on the last day that the record covers. */
  stateName: string;
  notes: Words | null;
};

/** Duties, fees and caps of Kazakhstan as they followed each other, row by row of the comparison. */
export function stepsOfKazakhstan(dataset: Dataset, locale: SiteLocale): StepRow[] {
  const t = translator(locale);
  const { cells = [] } = dataset.policies.find(({ country }) => country === 'KZ') ?? {};
  const now = new Map(cellsOn(cells, lastCoveredDay(dataset)).map(({ cell, state }) => [cell.key, state]));
  return topics
    .filter((topic) => STEPS.includes(topic))
    .flatMap((topic) =>
      cells
        .filter((cell) => cell.topic === topic)
        .map((cell) => ({
          key: cell.key,
          topic: t(`policy.topic.${topic}`),
          value: inLocale(cell.value, locale),
          when: whenWords(cell, locale),
          numbers: (cell.numbers ?? []).map((number) => numberWords(number, locale)),
          stateName: t(`policy.state.${now.get(cell.key) ?? 'over'}`),
          notes: cell.notes ? inLocale(cell.notes, locale) : null,
          ...backingOf(cell, dataset, locale),
        })),
    );
}

const NATIONAL: Record<string, 'kk' | 'ky' | 'tg' | 'uz' | 'tk'> = { KZ: 'kk', KG: 'ky', TJ: 'tg', UZ: 'uz', TM: 'tk' };
export type AgencyRow = {
  key: string;
  en: string;
  ru: string;
  national: Words | null;
  alsoCalled: string;
  notes: Words | null;
  sources: SourceLine[];
};
export type AgencyGroup = { country: string; name: string; rows: AgencyRow[] };

/** Agencies of which a source prints the name, under their country. */
export function agencyGroups(dataset: Dataset, locale: SiteLocale): AgencyGroup[] {
  const agencies = [...dataset.agencies.values()];
  return countries.map((country) => ({
    country,
    name: countryName(country, locale),
    rows: agencies
      .filter((agency) => agency.country === country)
      .flatMap((agency) => agencyRow(agency, NATIONAL[country], dataset, locale)),
  }));
}

function agencyRow(
  { key, official }: Agency,
  language: (typeof NATIONAL)[string] | undefined,
  dataset: Dataset,
  locale: SiteLocale,
): AgencyRow[] {
  if (!official) return [];
  const { names, alsoCalled, notes, sources } = official;
  const own = language && names[language];
  return [
    {
      key,
      en: names.en ?? '',
      ru: names.ru ?? '',
      national: own && language ? { text: own, lang: language } : null,
      alsoCalled: alsoCalled ? translator(locale)('policy.alsoCalled', { names: alsoCalled.join('; ') }) : '',
      notes: notes ? inLocale(notes, locale) : null,
      sources: backingOf({ sources }, dataset, locale).sources,
    },
  ];
}
