import { matchAt } from './fold';
import {
  AND_HALF,
  BARE_SCALE,
  BARE_SCALES,
  HALF_OF_SCALE,
  HUNDRED,
  halfOf,
  numeralOf,
  SCALE,
  SCALES,
} from './numerals';
import { letters } from './pattern';

/** How a sentence writes numbers: its decimal sign, and which language's words it may mean. */
export type Tongue = { comma: boolean; russian: boolean };

/** A number found. `whole` is what it means if it counts things: 1,173 in Russian is 1.173 of a million, 1173 of machines. */
export type Found = { value: number; whole: number; start: number; end: number; words: boolean; scaled: boolean };

const DIGITS =
  /\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d+)?|\d{1,3}(?:,\d{3}(?!\d))+(?:\.\d+)?|\d{1,3}(?:\.\d{3}(?!\d))+(?:,\d+)?|\d{1,3}(?:'\d{3}(?!\d))+|\d+(?:[.,]\d+)?/y;
const WORD = letters(/@[@']*/y);
/** The start of a date, of a time, of a version or of a fraction. */
const GOES_ON = /[.,:/]\d|:\d|\d/y;

/** The two readings of digits with signs between them. */
function readings(raw: string, comma: boolean): { value: number; whole: number } {
  const bare = raw.replace(/[ ']/g, '');
  const plain = Number(bare.replace(/[.,]/g, ''));
  const signs = bare.replace(/\d/g, '');
  if (signs === '') return { value: plain, whole: plain };
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const decimal = Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
  if (signs.length > 1) {
    const value = new Set(signs).size === 1 ? plain : decimal;
    return { value, whole: value };
  }
  const thousands = bare.length - last === 4 && !bare.startsWith('0');
  if (!thousands) return { value: decimal, whole: decimal };
  return { value: signs === ',' && !comma ? plain : decimal, whole: plain };
}

type Piece = { value: number; whole: number; end: number; words: boolean };

function digitsAt(text: string, start: number, comma: boolean): Piece | undefined {
  const match = matchAt(DIGITS, text, start);
  if (!match) return undefined;
  const end = start + match[0].length;
  return matchAt(GOES_ON, text, end) ? undefined : { ...readings(match[0], comma), end, words: false };
}

const JOIN = letters(/[ -](?=@)/y);
const AND = letters(/ and (?=@)/y);
const A = / a(?= [mb]illion)/y;

/** Whether a number word may follow what has been read: two after twenty, not after five. */
function follows(total: number, next: number): boolean {
  if (total === 0) return true;
  if (next < 10) return total % 10 === 0 && total % 100 !== 10;
  return next < 100 && total % 100 === 0;
}

/** A number of words below a thousand: "two hundred and two", «двести два», "ikki yuz". */
function wordsAt(text: string, start: number, russian: boolean): Piece | undefined {
  let total = 0;
  let end = start;
  for (let at = start; ; ) {
    const word = matchAt(WORD, text, at)?.[0];
    if (!word) break;
    const half = total === 0 ? halfOf(word) : undefined;
    if (half) {
      end = at + word.length;
      return { value: half, whole: half, end: end + (matchAt(A, text, end)?.[0].length ?? 0), words: true };
    }
    // «стотысячный» is a hundred, and its thousands are told with the town.
    const stem = word.replace(/тысячн.*/, '');
    const number = numeralOf(stem, russian);
    if (HUNDRED.test(word) && total < 10) total = (total || 1) * 100;
    else if (number !== undefined && follows(total, number)) total += number;
    else break;
    end = at + stem.length;
    const gap = (total % 100 === 0 && matchAt(AND, text, end)) || matchAt(JOIN, text, end);
    if (!gap) break;
    at = end + gap[0].length;
  }
  if (total > 0) return { value: total, whole: total, end, words: true };
  const half = matchAt(HALF_OF_SCALE, text, start);
  return half ? { value: 0.5, whole: 0.5, end: start + 3, words: true } : undefined;
}

function scaleAt(text: string, at: number): { factor: number; end: number } | undefined {
  const match = matchAt(SCALE, text, at);
  if (!match) return undefined;
  const group = match.slice(1).findIndex(Boolean);
  return { factor: SCALES[group] ?? 1, end: at + match[0].length };
}

/** 0.1 + 0.2 of a million must not show its rounding. */
export const tidy = (number: number): number => (Number.isInteger(number) ? number : Number(number.toPrecision(15)));

const BETWEEN = / (?:and |ва |va |и )?/y;
const ABLATIVE = /(?:[ндт][аео]н|dan)$/;

/** The number that begins here: digits or words, and the thousands and millions that belong to it. */
export function numberAt(text: string, start: number, tongue: Tongue): Found | undefined {
  let value = 0;
  let whole = 0;
  let end = start;
  let last = Number.POSITIVE_INFINITY;
  let words = false;
  for (let at = start; ; ) {
    const piece = digitsAt(text, at, tongue.comma) ?? wordsAt(text, at, tongue.russian);
    if (!piece) break;
    const half = matchAt(AND_HALF, text, piece.end);
    if (half) piece.end += half[0].length;
    const amount = piece.value + (half ? 0.5 : 0);
    const scale = scaleAt(text, piece.end);
    const factor = scale?.factor ?? 1;
    const first = end === start;
    if (!first && (factor >= last || amount * factor >= last)) break;
    if (first) words = piece.words;
    value += amount * factor;
    whole = first && !scale ? piece.whole : value;
    end = scale?.end ?? piece.end;
    last = factor;
    if (!scale || ABLATIVE.test(text.slice(start, end))) break;
    const gap = matchAt(BETWEEN, text, end);
    if (!gap) break;
    at = end + gap[0].length;
    if (gap[0] !== ' ' && !scaleFollows(text, at, tongue)) break;
  }
  if (end === start) return bareScaleAt(text, start);
  return { value: tidy(value), whole: tidy(whole), start, end, words, scaled: last > 1 && last < 1e15 };
}

/** Whether digits, if any stand here, are themselves thousands or millions: "9 million and 500 thousand", not "9 million and 5 cars". */
function scaleFollows(text: string, at: number, tongue: Tongue): boolean {
  const digits = digitsAt(text, at, tongue.comma);
  return digits === undefined || scaleAt(text, digits.end) !== undefined;
}

function bareScaleAt(text: string, start: number): Found | undefined {
  const match = matchAt(BARE_SCALE, text, start);
  if (!match) return undefined;
  const value = BARE_SCALES[match.slice(1).findIndex(Boolean)] ?? 1;
  return { value, whole: value, start, end: start + match[0].length, words: true, scaled: true };
}
