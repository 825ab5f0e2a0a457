import { matchAt } from '@/lib/extract/number/fold';
import { letters } from '@/lib/extract/number/pattern';
import type { Unit } from './watts';

/** Money after a number. Cyrillic «сом» is Kyrgyz and «сум» or «сўм» Uzbek; "som" is either, by language. */
const AFTER: [string, string][] = [
  ['KZT', '₸|kzt|teng[ei]@*|те[н]ге@*|тг'],
  ['TJS', 'somon[iy]@{0,4}|сомон[ия]@{0,4}|tjs|смн'],
  ['UZS', "so'm@*|soums?|sum|uzs|с[у]м(?!м)(?:[ауыи]|ов|ам|ом|н?и|га|дан|л?ик|дик|лик@*|ни|н?инг)?"],
  ['KGS', 'soms?|kgs|сом(?:[ауы]|ов|ам|ом|ах|дон|дун|го|ду|дук|дуу|ым|нан|дан|га|ды|дык|дык)?'],
  ['TMT', 'tmt|manat@*|манат@*'],
  ['USD', 'us ?\\$|\\$|usd|usdt|us[- ]dollars?|dollar@*|доллар@*|долл'],
  ['RUB', '₽|rub|rou?bl@*|рубл@*|руб'],
  ['EUR', '€|euros?|eur|евро|yevro@*'],
];
const UNIT = letters(`(?:${AFTER.map(([, words]) => `(${words})`).join('|')})(?![@\\d])\\.?`, 'y');

/** Whose money it is, before its name: "nine billion Kazakhstani tenge", «АҚШ доллары». */
const WHOSE = letters(
  /(?:(?:of|in|us|u\.s\.|american|kazakh\w*|kyrgyz\w*|tajik\w*|uzbek\w*|turkmen\w*|russian|aqsh|акш|америк@*|казах@*|к[иы]ргыз@*|таджик@*|тожик@*|узбек@*|узбек@*|озбек@*|туркмен@*|росс@*|ресей@*|казак@*) ){0,2}/y,
);
/** And after it: «долларов США», «доллари ИМА». */
const LAND = letters(/ (?:сша|има|америки|aqsh|us)(?!@)/y);

/** Money before a number: "$16.5m", "T9bn", "KZT 9 billion". */
export const BEFORE = letters(
  /(?:(us ?\$|\$|(?<!@)usd ?)|(₸|(?<!@)(?:kzt ?|t))|((?<!@)kgs ?)|((?<!@)tjs ?)|((?<!@)uzs ?)|(₽|(?<!@)rub ?)|(€|(?<!@)eur ?)|((?<!@)tmt ?)) ?$/,
);
const BEFORE_CODES = ['USD', 'KZT', 'KGS', 'TJS', 'UZS', 'RUB', 'EUR', 'TMT'];

/** The hundredth parts. Only prices are told in them. */
const CENTS: [string, string][] = [
  ['USD', 'cents?|цент@{0,3}|сент@{0,3}'],
  ['KZT', 'tiyns?|тиын@*'],
  ['KGS', 'tyiyns?|тыйын@*'],
  ['TJS', 'dirams?|дирам@*'],
  ['UZS', 'tiyin@*|тийин@*'],
  ['RUB', 'kopecks?|копе[ей]@*'],
];
const CENT = letters(` ?(?:${CENTS.map(([, words]) => `(${words})`).join('|')})(?!@)`, 'y');
/** Those that follow whole units: «24 тенге 50 тиын». */
const AND_CENTS = letters(` (\\d\\d?) ?(?:${CENTS.map(([, words]) => words).join('|')})(?!@)`, 'y');

/** Money told in hundredths. */
export function centsAt(text: string, start: number): Unit | undefined {
  const whose = matchAt(WHOSE, text, start)?.[0].length ?? 0;
  const match = matchAt(CENT, text, start + whose);
  const code = match && CENTS[match.slice(1).findIndex(Boolean)]?.[0];
  return code ? { unit: code, end: CENT.lastIndex } : undefined;
}

export function currencyAt(text: string, start: number, uzbek: boolean): (Unit & { cents?: number }) | undefined {
  const whose = matchAt(WHOSE, text, start)?.[0].length ?? 0;
  const match = matchAt(UNIT, text, start + whose);
  if (!match) return undefined;
  const code = AFTER[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '';
  const point = /(?:тг|смн|долл|руб)\.$/.test(match[0]) ? 0 : Number(match[0].endsWith('.'));
  const end = start + whose + match[0].length - point;
  const land = matchAt(LAND, text, end)?.[0].length ?? 0;
  const cents = matchAt(AND_CENTS, text, end);
  return {
    unit: code === 'KGS' && uzbek && match[0].startsWith('som') ? 'UZS' : code,
    end: end + (cents?.[0].length ?? land),
    ...(cents ? { cents: Number(cents[1]) } : {}),
  };
}

/** The sign or code that stands before this place, if any. A bare T counts only before a written-out scale: T9bn. */
export function currencyBefore(text: string, start: number): { unit: string; start: number } | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  if (!match) return undefined;
  if (
    match[0] === 't' &&
    !letters(/^[\d., ]+(?:bn|m|mn|mln|b|tn|billion|million)(?!@)/).test(text.slice(start, start + 24))
  )
    return undefined;
  const group = match.slice(1).findIndex((found) => found !== undefined);
  return { unit: BEFORE_CODES[group] ?? '', start: start - match[0].length };
}
