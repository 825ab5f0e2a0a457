import { dateText } from '@/lib/format/date';
import { plainNumber, rangeText, significant, workedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { type Baselines, need } from '@/lib/method/baseline';
import { expressionOf, type FormulaKey } from '@/lib/method/formula';
import { FORMER_NAMES } from '@/lib/plausibility/dates';
import { leastHomes } from '@/lib/plausibility/facts';
import { type Limits, limits } from '@/lib/plausibility/limits';
import { retailBand } from '@/lib/plausibility/price';
import { estimatedShare, highestEstimate } from '@/lib/plausibility/system';
import { slips } from '@/lib/plausibility/unit-readings';
import { numberOf, type TestKey, testKeys } from '@/lib/plausibility/verdict';
import { countries } from '@/lib/schema/vocabulary';
import { unitWords } from '@/lib/view/sum-words';

/** A test of plausibility in words: what it computes and where its lines are. */
export type MethodTest = {
  key: TestKey;
  number: string;
  name: string;
  expressions: string[];
  fits: string;
  strained: string;
  cannot: string;
};

/** The formulas whose results a test judges. */
const judged: Record<TestKey, readonly FormulaKey[]> = {
  price: ['implied-price'],
  'use-per-head': ['use-per-head', 'use-per-household'],
  'load-factor': ['load-factor'],
  watts: ['watts-a-machine'],
  'hours-a-machine': ['hours-a-machine'],
  'share-of-system': ['share-of-generation', 'share-of-peak'],
  'money-a-machine': ['money-a-machine'],
  'exchange-rate': ['exchange-rate'],
  dates: [],
};

/** All tests with the numbers that they judge by. `lines` are the limits; another copy of them changes the words. */
export function methodTests(baselines: Baselines, locale: SiteLocale, lines: Limits = limits): MethodTest[] {
  const t = translator(locale);
  return testKeys.map((key) => {
    const slots = slotsOf(key, baselines, locale, lines);
    return {
      key,
      number: numberOf(key),
      name: t(`method.test.${key}`),
      expressions: judged[key].map(expressionOf),
      fits: t(`method.test.${key}.fits`, slots),
      strained: t(`method.test.${key}.strained`, slots),
      cannot: t(`method.test.${key}.cannot`, slots),
    };
  });
}

/** The ways in which a doubtful unit is read, in the order of the method. */
export const methodSlips = (locale: SiteLocale): string[] =>
  slips.map((slip) => translator(locale)(`method.slip.${slip}`));

function slotsOf(key: TestKey, baselines: Baselines, locale: SiteLocale, lines: Limits): Record<string, string> {
  const number = (value: number) => plainNumber(value, locale);
  const unit = (value: number, name: string) =>
    `${workedNumber(value, locale)} ${unitWords(name, value, speechOf(locale))}`;
  switch (key) {
    case 'price':
      return {
        bands: bandsOf(baselines, locale),
        part: percent(lines.price.partOfLowest, locale),
        times: number(lines.price.timesBusiness),
      };
    case 'use-per-head':
      return {
        fits: number(lines.head.fits),
        strained: number(lines.head.strained),
        part: percent(lines.head.partOfLeastHomes, locale),
        least: unit(leastHomes(baselines), 'kWh/person/year'),
      };
    case 'load-factor':
      return {
        low: percent(lines.load.low, locale),
        high: percent(lines.load.high, locale),
        slack: percent(lines.load.slack, locale),
      };
    case 'watts': {
      const { low, high } = need(baselines, 'watts-plausible');
      return {
        low: number(low),
        high: unit(high, 'W'),
        least: number(lines.watts.low),
        most: unit(lines.watts.high, 'W'),
      };
    }
    case 'share-of-system':
      return { estimates: estimatesOf(baselines, locale), times: number(lines.system.strained) };
    case 'money-a-machine': {
      const { low, high } = need(baselines, 'money-a-machine');
      return { low: number(low), high: number(high), most: number(lines.machine.strained) };
    }
    case 'exchange-rate':
      return { fits: percent(lines.rate.fits, locale), strained: percent(lines.rate.strained, locale) };
    case 'dates':
      return { names: formerNamesOf(locale) };
    case 'hours-a-machine':
      return {};
  }
}

const percent = (part: number, locale: SiteLocale): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(part);

function bandsOf(baselines: Baselines, locale: SiteLocale): string {
  const t = translator(locale);
  return countries
    .flatMap((country) => {
      const band = retailBand(country, baselines);
      if (!band) return [];
      const range = rangeText(band.low, band.high, (value) => plainNumber(value, locale));
      return [`${t(`country.${country}`)} ${range} ${unitWords(band.unit, band.high, speechOf(locale))}`];
    })
    .join(', ');
}

function estimatesOf(baselines: Baselines, locale: SiteLocale): string {
  const t = translator(locale);
  return countries
    .flatMap((country) => {
      const most = highestEstimate(country, baselines);
      const share = estimatedShare(country, baselines);
      if (!most || share === undefined) return [];
      const power = `${plainNumber(most.high, locale)} ${unitWords('MW', most.high, speechOf(locale))}`;
      return [
        t('method.estimate', {
          country: t(`country.${country}`),
          power,
          share: percent(significant(share, 2) / 100, locale),
        }),
      ];
    })
    .join('; ');
}

const formerNamesOf = (locale: SiteLocale): string =>
  FORMER_NAMES.map(({ was, now, to }) =>
    translator(locale)('method.formerName', {
      name: inLocale(was, locale).text,
      now: inLocale(now, locale).text,
      date: dateText(to, locale),
    }),
  ).join('; ');
