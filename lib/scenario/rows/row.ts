import { dateText } from '@/lib/format/date';
import { plainNumber, rangeText } from '@/lib/format/number';
import { inLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import type { MessageKey } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import type { Grounds } from '@/lib/scenario/grounds';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Line } from '@/lib/scenario/sums/line';
import type { Constant } from '@/lib/schema/baseline';
import { HOURS } from '@/lib/units/duration';
import { carbonWords } from '@/lib/view/carbon-words';
import { derivedWords } from '@/lib/view/derived-words';
import { moneyWords } from '@/lib/view/money-words';
import { type Sum, sumOf, unitWords, worked } from '@/lib/view/sum-words';

/** An answer in words, on what basis and of which year; or why it cannot be told. Its sum is worded once it is opened. */
export type AnswerRow = { key: string; name: string; text: string; note: string; sum: (() => Sum) | null };

export function rowOf(line: Line, index: number, scenario: Scenario, grounds: Grounds, speech: Speech): AnswerRow {
  const { t } = speech;
  const { question, result, dollars } = line;
  const key = `${question}-${line.against?.key ?? index}`;
  const name = t(`scenario.name.${question}`);
  if (!result) {
    return {
      key,
      name,
      text: t(`scenario.none.${question}` as MessageKey, about(scenario, speech)),
      note: '',
      sum: null,
    };
  }
  return {
    key,
    name,
    text: textOf(line, result, scenario, grounds, speech),
    note: noteOf(line, result, scenario, speech),
    sum: () => sumOf(dollars ?? result, grounds.book, speech, true),
  };
}

const about = ({ country }: Scenario, { t }: Speech) => ({ country: t(`country.${country}`) });

/** "12 months". */
export const periodWords = ({ months }: Scenario, { t, locale }: Speech): string =>
  t('convert.length.months', { count: months, n: plainNumber(months, locale) });

/** The years of the baselines that a result rests on, oldest first. */
export const yearsOf = (result: Derived): string =>
  [...new Set(result.inputs.flatMap(({ origin }) => origin.flatMap((one) => ('years' in one && one.years) || [])))]
    .sort()
    .join(', ');

function textOf(line: Line, result: Derived, scenario: Scenario, grounds: Grounds, speech: Speech): string {
  const { t } = speech;
  const { question, dollars } = line;
  switch (question) {
    case 'energy':
      return derivedWords(result, speech);
    case 'carbon':
      return carbonWords(result, speech);
    case 'people':
    case 'homes':
    case 'households': {
      const people = unitWords(result.unit, Math.round(result.value.high) || 2, speech);
      return t('scenario.is.people', {
        value: derivedWords(result, speech),
        people,
        period: periodWords(scenario, speech),
      });
    }
    case 'rationing':
      return t('scenario.is.rationing', {
        value: derivedWords(result, speech),
        region: regionWords(scenario, grounds, speech),
      });
    case 'revenue':
    case 'fee':
    case 'supply':
    case 'unserved': {
      const local = moneyWords(result, speech);
      return dollars ? `${local}; ${moneyWords(dollars, speech)}` : local;
    }
    default:
      return t(`scenario.is.${question}`, { value: derivedWords(result, speech), ...about(scenario, speech) });
  }
}

/** Whose homes: all of the country, those of a town, or those of so many people as the reader says. */
function regionWords({ country, region, people }: Scenario, { baselines }: Grounds, { t, locale }: Speech): string {
  if (people !== undefined) return t('scenario.region.own', { people: plainNumber(people, locale) });
  const town = baselines.towns.find(({ key }) => key === region);
  if (!town) return t('scenario.region.country', { country: t(`country.${country}`) });
  const name = inLocale(town.names, locale).text;
  const population = plainNumber(town.population, locale);
  return town.asOf
    ? t('scenario.region.town', { town: name, population, date: dateText(town.asOf, locale) })
    : t('scenario.region.townNoDate', { town: name, population });
}

/** Answers of which more is to be said than the constant they are held against. */
const BASES = ['homes', 'households', 'rationing', 'gap', 'month-gap', 'winter-gap', 'unserved'] as const;

/** Whether the homes of a region would take longer to use the energy than the load takes. */
const isLongerThan = ({ months }: Scenario, hours: Derived): boolean => hours.value.low > months * HOURS.month;

/** A constant by its name, with its value and the date or year it holds for, where one is told. */
function constantWords({ low, high, unit, asOf, name }: Constant, speech: Speech): string {
  const { t, locale } = speech;
  const words = { name: inLocale(name, locale).text, value: worked({ low, high }, unit, speech) };
  return asOf
    ? t('scenario.note.constant', { ...words, date: dateText(asOf, locale) })
    : t('scenario.note.constantNoDate', words);
}

/** The basis and the year, or the constant that it is held against with its value and date. */
function noteOf({ question, against, dollars }: Line, result: Derived, scenario: Scenario, speech: Speech): string {
  const { t, locale } = speech;
  if (against) {
    const basis = BASES.find((one) => one === question);
    return [
      basis ? t(`scenario.note.${basis}`) : '',
      question === 'rationing' && isLongerThan(scenario, result) ? t('scenario.note.smaller') : '',
      constantWords(against, speech),
      dollars ? t('scenario.note.rate', { date: dateText(yearsOf(dollars), locale) }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
  if (question === 'energy') {
    const load = result.inputs.find(({ name }) => name === 'load-factor')?.value ?? { low: 1, high: 1 };
    const share = rangeText(load.low, load.high, (one) => plainNumber(one, locale));
    return t(scenario.load ? 'scenario.note.ownLoad' : 'scenario.note.energy', { load: share });
  }
  const key = `scenario.note.${question}` as MessageKey;
  return t(key, { years: yearsOf(result), ...about(scenario, speech) });
}
