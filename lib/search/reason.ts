import { type Field, fields, type Words } from './document';
import { excerpt } from './excerpt';

/** Why something was found: the phrase that holds what was typed, and what that phrase is. */
export type Reason = { field: Field; phrase: string };

/** What was asked, as words and as typed; which terms of the index it met, in which fields; the terms of a phrase. */
type Asked = {
  words: string[];
  text: string;
  match: Record<string, string[]>;
  terms: (phrase: string) => string[];
};

/** Letters by which a slip may lengthen a word. */
const SLIP = 3;

type Told = Reason & { tells: Set<string>; exact: number; literal: boolean };

/** The fewest phrases that hold every word that was typed; of equals the one that says it most exactly. */
export function reasonsFor(own: Words, asked: Asked): Reason[] {
  const met = new Set(Object.values(asked.match).flat());
  const terms = Object.keys(asked.match);
  const slipped = asked.words.filter((word) => !terms.some((term) => term.startsWith(word)));
  const told = fields
    .filter((field) => met.has(field))
    .flatMap((field) =>
      (own[field] ?? []).map((phrase): Told => ({ field, phrase, ...tellsOf(phrase, asked, slipped) })),
    )
    .filter(({ tells }) => tells.size > 0);
  const reasons: Reason[] = [];
  const open = new Set(asked.words);
  while (open.size > 0) {
    const [best] = told
      .map((one) => ({ ...one, news: [...one.tells].filter((word) => open.has(word)).length }))
      .filter(({ news }) => news > 0)
      .sort((a, b) => b.news - a.news || b.exact - a.exact || Number(b.literal) - Number(a.literal));
    if (!best) break;
    reasons.push({ field: best.field, phrase: excerpt(best.phrase, asked.words) });
    for (const word of best.tells) open.delete(word);
  }
  return reasons;
}

/** Which of the words asked for a phrase holds, a slip in one forgiven, and how many of them letter for letter. */
function tellsOf(phrase: string, { words, text, match, terms }: Asked, slipped: string[]) {
  const all = terms(phrase);
  const met = all.filter((term) => term in match);
  const slips = met.filter((term) => !words.some((word) => term.startsWith(word)));
  const begins = (word: string) => met.some((term) => term.startsWith(word));
  const near = (word: string) =>
    slipped.includes(word) && slips.some((term) => Math.abs(term.length - word.length) <= SLIP);
  return {
    tells: new Set(words.filter((word) => begins(word) || near(word))),
    exact: words.filter((word) => all.includes(word)).length,
    literal: phrase.toLowerCase().includes(text.trim()),
  };
}
