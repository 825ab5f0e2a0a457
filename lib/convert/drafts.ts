import type { MessageKey } from '@/lib/i18n/translate';
import type { InputKey } from '@/lib/method/formula';
import { inReach, numberIn, rangeIn } from './address';
import type { Question } from './question';

/** Fields that a reader types into. Constants are fields too, by the name of their input. */
export type TypedField = 'amount' | 'length' | 'ended' | 'people' | `set-${InputKey}`;

/** What a field shows for a question, where nothing is being typed. */
export function shownIn(field: TypedField, question: Question): string {
  const range = (low: number | undefined, high: number | undefined) =>
    low === undefined ? '' : high === undefined || high === low ? plain(low) : `${plain(low)}–${plain(high)}`;
  switch (field) {
    case 'amount':
      return range(question.amount, question.upTo);
    case 'length':
      return range(question.length, undefined);
    case 'ended':
      return question.ended;
    case 'people':
      return range(question.people, question.peopleUpTo);
    default: {
      const own = question.adjustments[field.slice(4) as InputKey];
      return own ? range(own.low, own.high) : '';
    }
  }
}

/** Digits that can be typed back: no grouping, no exponent up to a quadrillion. */
const plain = (value: number): string => Number(value.toPrecision(12)).toString();

type Typed = { question: Question } | { error: MessageKey };

/** A question with what was typed into a field, or what is wrong with it. Nothing that was typed is ever lost. */
export function typed(field: TypedField, text: string, question: Question): Typed {
  const bare = text.trim();
  if (field === 'ended') {
    return /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(bare)
      ? { question: { ...question, ended: bare } }
      : { error: 'convert.error.ended' };
  }
  if (bare === '' && field !== 'amount') return { question: without(field, question) };
  const range = rangeIn(bare);
  if (!range) return { error: faultOf(bare) };
  const { low, high } = range;
  if (field === 'amount')
    return { question: { ...omit(question, 'upTo'), amount: low, ...(high ? { upTo: high } : {}) } };
  if (field === 'length') {
    return high ? { error: 'convert.error.number' } : { question: { ...question, length: low } };
  }
  if (field === 'people') {
    return { question: { ...omit(question, 'peopleUpTo'), people: low, ...(high ? { peopleUpTo: high } : {}) } };
  }
  const value = { low, central: Math.sqrt(low * (high ?? low)), high: high ?? low };
  return { question: { ...question, adjustments: { ...question.adjustments, [field.slice(4)]: value } } };
}

/** A number that is none, or one beyond reason: zero, below zero, or absurdly large. */
function faultOf(text: string): MessageKey {
  const value = numberIn(text.replace(/^[-−]/, ''));
  return value !== undefined && (!inReach(value) || /^[-−]/.test(text))
    ? 'convert.error.reach'
    : 'convert.error.number';
}

function omit<K extends keyof Question>(question: Question, key: K): Omit<Question, K> {
  const { [key]: _, ...rest } = question;
  return rest;
}

function without(field: TypedField, question: Question): Question {
  if (field === 'length') return omit(question, 'length');
  if (field === 'people') return omit({ ...omit(question, 'people') } as Question, 'peopleUpTo') as Question;
  const { [field.slice(4) as InputKey]: _, ...adjustments } = question.adjustments;
  return { ...question, adjustments };
}
