import { skeleton, WORD } from './fold';

const BEFORE = 60;
const LONGEST = 160;

/** A long phrase cut to what stands round the first of the words asked for, at spaces. */
export function excerpt(phrase: string, asked: readonly string[]): string {
  if (phrase.length <= LONGEST) return phrase;
  const met = [...phrase.matchAll(WORD)].find(([word]) => asked.some((one) => skeleton(word).startsWith(one)));
  const from = Math.max(0, (met?.index ?? 0) - BEFORE);
  const start = from === 0 ? 0 : phrase.indexOf(' ', from) + 1;
  if (phrase.length - start <= LONGEST) return `${start > 0 ? '… ' : ''}${phrase.slice(start)}`;
  const end = phrase.lastIndexOf(' ', start + LONGEST);
  return `${start > 0 ? '… ' : ''}${phrase.slice(start, end)} …`;
}
