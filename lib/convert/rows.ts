import { dateText } from '@/lib/format/date';
import { numberFormat, plainNumber, rangeText, reportedNumber } from '@/lib/format/number';
import { inLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import type { MessageKey } from '@/lib/i18n/translate';
import type { Baselines } from '@/lib/method/baseline';
import { type Derived, isTold, type Untold } from '@/lib/method/derived';
import { SMALLEST_TOWN } from '@/lib/method/town';
import { carbonWords } from '@/lib/view/carbon-words';
import { derivedWords } from '@/lib/view/derived-words';
import { type Book, type Sum, sumOf, unitWords } from '@/lib/view/sum-words';
import { type BackRow, backRow } from './back-row';
import { type Conversion, convert } from './conversion';
import type { Question } from './question';
import { turnedRound } from './turned-round';

/** A result in words with its sum, or why it cannot be told. */
export type ResultRow = { key: string; name: string; text: string; sum: Sum | null; told: boolean };

/** Everything that the page shows for a question, finished. */
export type Answer = {
  energy: ResultRow;
  /** The two bases, as equals: the whole economy and homes alone. */
  bases: { whole: ResultRow; homes: ResultRow; allowance: ResultRow | null };
  town: { text: string; href: string } | null;
  others: ResultRow[];
  back: BackRow | null;
  sentence: string;
  /** The results as trees, for the sheet and for JSON. */
  results: Derived[];
};

export function answer(question: Question, baselines: Baselines, book: Book, speech: Speech): Answer {
  const { t } = speech;
  const conversion = convert(question, baselines);
  const { scale } = conversion;
  const row = (key: string, result: Derived | Untold | undefined, text?: string): ResultRow =>
    rowOf(key, result, text, book, speech);
  const period = periodWords(question, speech);
  const told = (result: Derived | Untold | undefined): result is Derived => result !== undefined && isTold(result);
  const peopleText = (result: Derived | Untold | undefined): string | undefined =>
    told(result)
      ? t(unitKey(result), { value: derivedWords(result, speech), people: peopleUnit(result, speech), period })
      : undefined;
  const country = t(`country.${question.country}`);
  const others: [key: string, result: Derived | Untold | undefined, text?: string | undefined][] = [
    ['households', scale?.households, peopleText(scale?.households)],
    ['load', conversion.load, told(conversion.load) ? loadText(conversion.load, speech) : undefined],
    ['peak', conversion.peak],
    ['share', scale?.share],
    ['hours', scale?.hours],
    ['carbon', scale?.carbon, told(scale?.carbon) ? carbonWords(scale.carbon, speech) : undefined],
    ['bitcoin', scale?.bitcoin],
  ];
  const rows = others
    .filter(([, result]) => result !== undefined)
    .map(([key, result, text]) =>
      row(
        key,
        result,
        text ??
          (told(result)
            ? t(`convert.is.${key}` as MessageKey, { value: derivedWords(result, speech), country })
            : undefined),
      ),
    );
  const round = turnedRound(question, conversion, baselines);
  const results = [
    conversion.energy,
    ...(scale ? Object.values(scale) : []),
    conversion.allowance,
    conversion.load,
    conversion.peak,
    round?.test.result,
  ].filter(told);
  return {
    energy: row(
      'energy',
      conversion.energy,
      isTold(conversion.energy) ? derivedWords(conversion.energy, speech) : undefined,
    ),
    bases: {
      whole: row('whole', scale?.people ?? missing(conversion), peopleText(scale?.people)),
      homes: row('homes', scale?.homes ?? missing(conversion), peopleText(scale?.homes)),
      allowance: conversion.allowance ? row('allowance', conversion.allowance, peopleText(conversion.allowance)) : null,
    },
    town: townOf(conversion, book, speech),
    others: rows,
    back: round ? backRow(question, round, book, speech) : null,
    sentence: sentenceOf(question, conversion, speech),
    results,
  };
}

const missing = ({ energy }: Conversion): Untold => (isTold(energy) ? { untold: 'no-baseline' } : energy);

function rowOf(
  key: string,
  result: Derived | Untold | undefined,
  text: string | undefined,
  book: Book,
  speech: Speech,
): ResultRow {
  const { t } = speech;
  const name = t(`convert.name.${key}` as MessageKey);
  if (!result || !isTold(result)) {
    const unsourced = key === 'homes' || key === 'households';
    const untold = result?.untold ?? 'no-baseline';
    const why = unsourced && untold === 'no-baseline' ? t('convert.homesUnsourced') : t(`untold.${untold}`);
    return { key, name, text: why, sum: null, told: false };
  }
  return { key, name, text: text ?? derivedWords(result, speech), sum: sumOf(result, book, speech, true), told: true };
}

/** "people for two years" where a length is told, "person-years" where not. */
function unitKey(result: Derived): MessageKey {
  if (result.unit === 'households') return 'convert.households';
  if (result.unit === 'household-years') return 'convert.householdYears';
  return result.unit === 'people' ? 'convert.people' : 'convert.personYears';
}

const peopleUnit = (result: Derived, speech: Speech): string =>
  unitWords(
    result.unit === 'person-years' ? 'people' : result.unit === 'household-years' ? 'households' : result.unit,
    Math.round(result.value.high) || 2,
    speech,
  );

/** "24 months", or an empty text where no length is told. */
export function periodWords({ length, lengthUnit }: Question, { t, locale }: Speech): string {
  return length === undefined
    ? ''
    : t(`convert.length.${lengthUnit}`, { count: length, n: plainNumber(length, locale) });
}

function loadText(load: Derived, { t, locale }: Speech): string {
  const unit = load.value.high < 1000 ? 'kW' : load.value.high < 1e6 ? 'MW' : 'GW';
  const per = { kW: 1, MW: 1e3, GW: 1e6 }[unit];
  const number = (value: number) => numberFormat(locale, { maximumSignificantDigits: 2 }).format(value / per);
  return t('value.withUnit', {
    number: rangeText(load.value.low, load.value.high, number),
    unit: t(`unit.${unit}` as MessageKey),
  });
}

function townOf({ town, scale }: Conversion, book: Book, speech: Speech): Answer['town'] {
  const { t, locale } = speech;
  const people = scale?.people;
  if (!town && people && isTold(people) && people.unit === 'people' && people.value.central < SMALLEST_TOWN) {
    return { text: t('derived.village', { value: derivedWords(people, speech) }), href: '' };
  }
  if (!town) return null;
  const population = plainNumber(town.population, locale);
  const name = inLocale(town.names, locale).text;
  return {
    text: town.asOf
      ? t('derived.town', { town: name, population, date: dateText(town.asOf, locale) })
      : t('derived.townNoDate', { town: name, population }),
    href: book.pages.get(town.source)?.url ?? '',
  };
}

/** The amount as the reader put it in, with its unit. */
export function amountWords({ amount, upTo, unit }: Question, speech: Speech): string {
  const number = rangeText(amount, upTo ?? amount, (value) => reportedNumber(value, speech.locale));
  return speech.t('value.withUnit', {
    number,
    unit:
      unit === 'units'
        ? speech.t('convert.machines', { count: upTo ?? amount })
        : unitWords(unit, upTo ?? amount, speech),
  });
}

/** A sentence to paste, with its bases, its years and its hedges; empty where nothing could be told. */
function sentenceOf(question: Question, { energy, scale, town }: Conversion, speech: Speech): string {
  const { t } = speech;
  if (!isTold(energy) || !scale || !isTold(scale.people)) return '';
  const period = periodWords(question, speech);
  const people = (result: Derived | Untold) =>
    isTold(result) ? `${derivedWords(result, speech)} ${peopleUnit(result, speech)}` : '';
  const years = scale.people.inputs.flatMap(({ origin }) =>
    origin.flatMap((one) => ('years' in one && one.years ? one.years : [])),
  );
  const parts = [
    t(question.length === undefined ? 'convert.sentence.noPeriod' : 'convert.sentence.whole', {
      amount: amountWords(question, speech),
      period,
      country: t(`country.${question.country}`),
      energy: derivedWords(energy, speech),
      people: people(scale.people),
      years: years.join(', '),
    }),
    isTold(scale.homes) ? t('convert.sentence.homes', { people: people(scale.homes) }) : t('convert.sentence.noHomes'),
    town
      ? t('convert.sentence.town', {
          town: inLocale(town.names, speech.locale).text,
          population: plainNumber(town.population, speech.locale),
        })
      : '',
    Object.keys(question.adjustments).length > 0 ? t('convert.sentence.adjusted') : '',
    t('convert.sentence.by'),
  ];
  return parts.filter(Boolean).join(' ');
}
