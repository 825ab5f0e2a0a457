import { halfOf, numeralOf } from '@/lib/extract/number/numerals';
import { MONTH, two } from './months';

export type Period = { from?: string; to?: string; duration?: string };

/** A year as group `name`, with the words that a language puts before and after it. */
export const year = (name: string): string =>
  `(?:of |соли )?(?<${name}>(?:19[89]|20[0-4])\\d)(?: ?г(?:\\.|од@*)?(?!@)|[- ]?(?:жыл|yil|йил)@{0,6})?`;
export const month = (name: string): string => `(?<${name}>${MONTH})`;
/** A small number, in digits or words. */
export const COUNT = "(?<n>\\d{1,3}|@[@']{1,12})";
/** first, second, third, fourth, as group o. */
export const ORDER =
  "(?<o>first|second|third|fourth|[1-4](?:st|[nr]d|th|-?(?:е|м|ое|ом|го|й))?|i{1,3}|iv|перв@+|втор@+|трет@+|четверт@+|би?ри?нши|алгашкы|екинши|ушинши|тортинши|биринчи|екинчи|иккинчи|учинчи|тортунчу|туртинчи|birinchi|ikkinchi|uchinchi|to'rtinchi|dastlabki|дастлабки|алгачкы|аввал@*|якум@*|дуюм@*|сеюм@*)";
export const HALF =
  '(?<half>half|полугоди@+|половин@+|жарты(?:сы| ?жылд)@*|жарым(?: жылд)?@+|yar(?:im ?yil|mi)@*|яр(?:им ?йил|ми)@*|ним(?:а|сола)@*)';
export const QUARTER = '(?<quarter>quarter|квартал@*|токсан@*|чейре@+|chora@+|чора@+|семоха@*|чоряк@*)';
/** Units of length, as group u. */
export const LENGTH =
  '(?<u>years?|months?|weeks?|days?|лет|год(?:а|у|ом)?|месяц(?:а|ев|ем)?|недел@{1,3}|дн(?:я|ей)|день|сут(?:ки|ок)|жыл@{0,4}|ай(?:да|дын|ы|ында)?|[кk][уu][нn]@{0,3}|апта@{0,3}|йил@{0,4}|ой(?:да|и|ида|лик)?|yil@{0,4}|oy(?:da|i|ida|lik)?|hafta@{0,3}|хафта@{0,3}|сол(?:и|хои)?|мох(?:и|хои)?|рузи?)';

const LETTERS: [string, RegExp][] = [
  ['Y', /^(?:year|лет|год|жыл|yil|йил|сол)/],
  ['M', /^(?:month|месяц|ай|oy|ой|мох)/],
  ['W', /^(?:week|недел|апта|hafta|хафта)/],
  ['D', /./],
];
const ORDERS = [
  /^(?:first|1|i$|перв|алг|би?р|bir|dast|даст|авв|якум)/,
  /^(?:second|2|ii$|втор|ек|икк|ikk|дую)/,
  /^(?:third|3|iii|трет|у[чш]|uch|сею)/,
  /./,
];

const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : (numeralOf(word, false) ?? halfOf(word) ?? 0);

/** The months of a year from one on; without the year, only how many. */
function months(of: string | undefined, from: number, count: number): Period | undefined {
  if (count < 1 || from + count > 13) return undefined;
  return of ? { from: `${of}-${two(from)}`, to: `${of}-${two(from + count - 1)}` } : { duration: `P${count}M` };
}

/** P2Y of two years, P18M of a year and a half, P14D of two weeks, P1Y of "the past year". */
export function lasting(told: string | undefined, unit: string): Period | undefined {
  const count = told === undefined ? 1 : numberOf(told);
  const letter = LETTERS.find(([, form]) => form.test(unit))?.[0];
  if (!letter || !count) return undefined;
  if (letter === 'W') return { duration: `P${count * 7}D` };
  if (Number.isInteger(count)) return { duration: `P${count}${letter}` };
  return letter === 'Y' ? { duration: `P${count * 12}M` } : undefined;
}

/** The first months, a half or a quarter of a year. */
export function partOf({ o = '', n, half, quarter, y }: Record<string, string | undefined>): Period | undefined {
  const order = ORDERS.findIndex((form) => form.test(o));
  if (half) return order < 2 ? months(y, order * 6 + 1, 6) : undefined;
  if (quarter) return months(y, order * 3 + 1, 3);
  return n ? months(y, 1, numberOf(n)) : undefined;
}
