import { earliest } from '@/lib/units/calendar';
import type { Verdict } from './verdict';

/** Names that went out of use, and when. Sources: data/policies and the places of the record. */
export const FORMER_NAMES = [
  {
    name: /nur[\s-]?sultan|нур[\s-]?султан|нұр[\s-]?сұлтан/iu,
    from: '2019-03',
    to: '2022-09-17',
    was: { en: 'Nur-Sultan', ru: 'Нур-Султан' },
    now: { en: 'Astana', ru: 'Астана' },
  },
] as const;

/** The former names that stand in a text, as they stand there. */
export const formerNames = (text: string): string[] =>
  FORMER_NAMES.flatMap(({ name }) => [...text.matchAll(new RegExp(name, `${name.flags}g`))].map(([found]) => found));

export type DateFault = {
  verdict: Verdict;
  why: 'after-press' | 'former-name' | 'after-record';
  name?: string;
  date?: string;
};

/** T9: an event later than the text that tells it cannot be; a name out of use at the time is strained. */
export function dateFaults(dates: string[], names: string[], press: string): DateFault[] {
  const late = dates.filter((date) => earliest(date) > press);
  const former = names.flatMap((name) => {
    const old = FORMER_NAMES.find((one) => one.name.test(name));
    return old && press > old.to ? [{ verdict: 'strained' as const, why: 'former-name' as const, name }] : [];
  });
  return [...late.map((date) => ({ verdict: 'cannot be' as const, why: 'after-press' as const, date })), ...former];
}
