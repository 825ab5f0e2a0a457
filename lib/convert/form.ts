import { readQuestion } from './address';
import { shownIn } from './drafts';
import type { Question } from './question';

/** What the form sends without script: its fields by name. An address of the page is taken as well. */
export function questionOfForm(sent: Record<string, string | string[] | undefined>): {
  question: Question;
  ignored: string[];
} {
  const one = (name: string): string => [sent[name]].flat()[0] ?? '';
  const query = new URLSearchParams();
  if (one('start') !== '') query.set(one('start'), one('amount'));
  if (one('length') !== '') query.set('for', `${one('length')}${one('lengthUnit')}`);
  const form = ['start', 'amount', 'length', 'lengthUnit'];
  for (const name of Object.keys(sent)) {
    if (!form.includes(name) && !(name === 'times' && one(name) === '1')) query.set(name, one(name));
  }
  if (one('start') === 'machines') query.delete('unit');
  return readQuestion(query);
}

/** The fields of the form as they stand for a question. */
export const questionFields = (question: Question): Record<string, string> => ({
  start: question.start,
  amount: shownIn('amount', question),
  unit: question.unit,
  length: shownIn('length', question),
  lengthUnit: question.lengthUnit,
  country: question.country,
  ended: question.ended,
  ...(question.losses ? { losses: '1' } : {}),
});
