import { type InputKey, inputKeys } from '@/lib/method/formula';
import { countries } from '@/lib/schema/vocabulary';
import { FOREIGN } from '@/lib/view/address-parts';
import { FIRST, lengthUnits, type Question, starts, unitsOf } from './question';

/** Beyond these an amount is a slip of the keyboard; they hold every real one many times over. */
export const LEAST = 1e-6;
export const MOST = 1e15;

const ENDED = /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/;
const CASE = /^[a-z0-9-]{1,80}$/;

/** A number that a person or an address may write: 1234.5, 1 234,5 or 1,234,567. Undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const bare = text.trim().replace(/[\s\u00a0\u202f']/g, '');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^\d*\.?\d+(e[+-]?\d{1,2})?$/i.test(grouped) ? Number(grouped) : undefined;
}

export const inReach = (value: number): boolean => value >= LEAST && value <= MOST;

const found = (text: string): number | undefined => {
  const value = numberIn(text);
  return value !== undefined && inReach(value) ? value : undefined;
};

/** One number, or two with a dash of any sort between: 5, 5-7, 5–7. */
export function rangeIn(text: string): { low: number; high?: number } | undefined {
  const parts = text.split(/\s*(?:–|—|\.\.|(?<!e)-)\s*/i);
  const [low, high] = parts.map(found);
  if (low === undefined || parts.length > 2) return undefined;
  if (parts.length === 1) return { low };
  return high !== undefined && high > low ? { low, high } : undefined;
}

/**
 * Reads a question from an address. What makes no sense is left out, one part at a time, and named in `ignored`; the
 * rest stays as the page opens with it.
 */
export function readQuestion(query: URLSearchParams): { question: Question; ignored: string[] } {
  const ignored: string[] = [];
  const asked = [...query].filter(([name]) => !FOREIGN.test(name));
  if (asked.length === 0) return { question: FIRST, ignored };
  const { people: _, peopleUpTo: __, length: ___, from: ____, ...bare } = FIRST;
  const question: Question = { ...bare, adjustments: {} };
  const start = starts.find((one) => query.has(one));
  if (start) {
    question.start = start;
    question.unit = unitsOf[start][0] ?? '';
  } else question.length = FIRST.length ?? 1;
  for (const [name, text] of asked) {
    if (!take(question, name, text)) ignored.push(`${name}=${text}`);
  }
  if (!unitsOf[question.start].includes(question.unit)) question.unit = unitsOf[question.start][0] ?? '';
  return { question, ignored };
}

/** Puts one part of an address into a question; false if it makes no sense. */
function take(question: Question, name: string, text: string): boolean {
  if (name === question.start) return takeRange(text, (low, high) => put(question, { amount: low }, 'upTo', high));
  if (name === 'unit' && unitsOf[question.start].includes(text)) question.unit = text;
  else if (name === 'for') return takeLength(question, text);
  else if (name === 'country' && countries.some((one) => one === text)) question.country = text as Question['country'];
  else if (name === 'ended' && ENDED.test(text)) question.ended = text;
  else if (name === 'people') return takeRange(text, (low, high) => put(question, { people: low }, 'peopleUpTo', high));
  else if (name === 'times' && /^[2-5]$/.test(text)) question.multiple = Number(text);
  else if (name === 'losses' && text === '1') question.losses = true;
  else if (name === 'case' && CASE.test(text)) question.from = text;
  else if (inputKeys.some((key) => `set-${key}` === name)) {
    const key = name.slice(4) as InputKey;
    return takeRange(text, (low, high = low) => {
      question.adjustments[key] = { low, central: Math.sqrt(low * high), high };
    });
  } else return false;
  return true;
}

function put(question: Question, plain: Partial<Question>, name: 'upTo' | 'peopleUpTo', high: number | undefined) {
  Object.assign(question, plain);
  if (high === undefined) delete question[name];
  else question[name] = high;
}

function takeRange(text: string, then: (low: number, high?: number) => void): boolean {
  const range = rangeIn(text);
  if (range) then(range.low, range.high);
  return range !== undefined;
}

/** A length such as 24months, 10days, 2years. */
function takeLength(question: Question, text: string): boolean {
  const [, digits = '', unit = ''] = /^([\d.,]+)([a-z]+)$/.exec(text) ?? [];
  const length = found(digits);
  const named = lengthUnits.find((one) => one === unit);
  if (length === undefined || !named) return false;
  question.length = length;
  question.lengthUnit = named;
  return true;
}

/** The address of a question: everything in it, and nothing that it does not say. */
export function writeQuestion(question: Question): string {
  const range = (low: number, high: number | undefined) =>
    high === undefined || high === low ? `${low}` : `${low}-${high}`;
  const query = new URLSearchParams({
    [question.start]: range(question.amount, question.upTo),
    ...(question.start === 'machines' ? {} : { unit: question.unit }),
    ...(question.length === undefined ? {} : { for: `${question.length}${question.lengthUnit}` }),
    country: question.country,
    ended: question.ended,
    ...(question.people === undefined ? {} : { people: range(question.people, question.peopleUpTo) }),
    ...(question.multiple > 1 ? { times: `${question.multiple}` } : {}),
    ...(question.losses ? { losses: '1' } : {}),
    ...(question.from ? { case: question.from } : {}),
  });
  for (const [key, value] of Object.entries(question.adjustments))
    query.set(`set-${key}`, range(value.low, value.high));
  return query.toString();
}
