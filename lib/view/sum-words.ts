import { energyUnitFor } from '@/lib/format/energy';
import { rangeText, rounding, significant, workedNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import { type Derived, mover, type Origin } from '@/lib/method/derived';
import { expressionOf } from '@/lib/method/formula';
import { KWH } from '@/lib/units/energy';
import type { Words } from '@/lib/view/case/claim-rows';

/** What a sum links to: the pages of baselines, and the constants with our reasons. A dataset is such a book. */
export type Book = {
  pages: ReadonlyMap<string, { url?: string | undefined; publisher: { name: string } }>;
  constants: ReadonlyMap<
    string,
    { assumption?: (Partial<Record<Locale, string | undefined>> & { en: string }) | undefined }
  >;
};

/** An input of an open sum: its name, its value, where it comes from, with links, and the sum it was made by. */
export type SumInput = {
  name: string;
  value: string;
  origins: { text: string; href?: string; lang?: string }[];
  sum?: Sum;
};
/** The arithmetic of one figure, laid open. */
export type Sum = { name: string; expression: string; result: string; inputs: SumInput[]; moves: string };

/** Every formula with its numbers, at three significant figures, so that a reader can redo it. */
export function sumOf(result: Derived, book: Book, speech: Speech, deep = false): Sum {
  const { t } = speech;
  const most = mover(result);
  return {
    name: t(`formula.${result.formula}`),
    expression: expressionOf(result.formula),
    result: worked(result.value, result.unit, speech),
    inputs: result.inputs.map((input) => ({
      name: t(`input.${input.name}`),
      value: worked(input.value, input.unit, speech),
      origins: input.origin.flatMap((origin) => originWords(origin, book, speech)),
      ...(deep && input.of ? { sum: sumOf(input.of, book, speech, deep) } : {}),
    })),
    moves: most ? t('case.moves', { input: t(`input.${most.name}`) }) : '',
  };
}

/** An interval with its unit, three significant figures. Millions of kWh and of kW are written in larger units. */
export function worked(told: { low: number; high: number }, unitTold: string, speech: Speech): string {
  const { value, unit } = inLargerUnit(told, unitTold);
  const number = rangeText(value.low, value.high, (one) => workedNumber(one, speech.locale));
  return speech
    .t('value.withUnit', { number, unit: unitWords(unit, significant(value.high, rounding.worked), speech) })
    .trim();
}

/** Long numbers of kWh and kW in the unit in which they are short; everything else as it is. */
function inLargerUnit(value: { low: number; high: number }, unit: string) {
  const over = (per: number, larger: string) => ({
    value: { low: value.low / per, high: value.high / per },
    unit: larger,
  });
  if (unit === 'kWh' && value.high >= 1e6) {
    const larger = energyUnitFor(value.high);
    return over(KWH[larger], larger);
  }
  if (unit === 'kW' && value.high >= 1e4) return value.high < 1e6 ? over(1e3, 'MW') : over(1e6, 'GW');
  return { value, unit };
}

/** The name of a unit for a count: one of the record's, or a price such as KZT/kWh. A share has none. */
export function unitWords(unit: string, count: number, { t, has }: Speech): string {
  if (unit === 'share') return '';
  const key = `unit.${unit}`;
  if (has(key)) return t(key, { count });
  const [money, per] = unit.split('/');
  const currency = `unit.${money}`;
  return per && has(currency) ? `${t(currency, { count })}/${unitWords(per, 1, { t, has, locale: 'en' })}` : unit;
}

function originWords(origin: Origin, book: Book, speech: Speech): { text: string; href?: string; lang?: string }[] {
  const { t, locale } = speech;
  switch (origin.from) {
    case 'claim':
      return [{ text: t('origin.claim'), href: `#claim-${origin.claim}` }];
    case 'period':
    case 'reader':
    case 'said':
    case 'result':
      return [{ text: t(`origin.${origin.from}`) }];
    case 'assumption': {
      const constant = book.constants.get(origin.constant);
      const reason: Words[] = constant?.assumption ? [inLocale(constant.assumption, locale)] : [];
      return [{ text: t('origin.assumption'), href: `/${locale}/method/baselines#${origin.constant}` }, ...reason];
    }
    case 'page': {
      const pages = origin.pages.flatMap((id) => {
        const page = book.pages.get(id);
        if (!page) return [];
        return [{ text: page.publisher.name, ...(page.url ? { href: page.url } : {}) }];
      });
      return [...pages, ...(origin.years?.length ? [{ text: yearsWords(origin.years, speech) }] : [])];
    }
  }
}

/** Where an input comes from in one line, for a cell or a plain text: names, and addresses where there are any. */
export const originText = (origins: Origin[], book: Book, speech: Speech): string =>
  origins
    .flatMap((origin) => originWords(origin, book, speech))
    .map(({ text, href }) => (href?.startsWith('http') ? `${text} <${href}>` : text))
    .join('; ');

const yearsWords = (years: string[], { t }: Speech): string =>
  years.length === 1 ? (years[0] ?? '') : t('origin.mean', { years: years.join(', ') });
