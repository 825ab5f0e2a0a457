import { fold } from '@/lib/extract/number/fold';
import { letters } from '@/lib/extract/number/pattern';

export type NameFound = { key: string; start: number; end: number };

/** The five countries, their people and their adjectives, and the neighbours that are context. */
const COUNTRIES: [string, string][] = [
  [
    'KZ',
    "kazakh(?:s|stan@{0,3})?|казахстан@*|казахск@+|казакстан@*|казак|козогистон@*|казокистон@*|казакистон@*|qozog'iston@*|qazaqstan@*|рк",
  ],
  [
    'KG',
    "kyrgyz(?:s|stan@{0,3})?|kirghiz@*|kirgiz@*|к[ыи]рг[ыи]з(?:стан@*|ск@+|ия@*|ии)?|кыргыз(?:стан@*)?|киргиз(?:истон@*)?|киргизистон@*|qirg'iz(?:iston@*)?",
  ],
  [
    'TJ',
    'tajik(?:s|i|istan@{0,3})?|tadjik@*|таджикистан@*|таджикск@+|тажик(?:стан@*)?|тожикистон@*|тожик@{0,2}|tojikiston@*',
  ],
  [
    'UZ',
    "uzbek(?:s|i|istan@{0,3})?|узбекистан@*|узбекск@+|озбек(?:стан@*)?|[у]збекистон@*|узбек@{0,2}|o'zbek(?:iston@*)?",
  ],
  [
    'TM',
    'turkmen(?:s|istan@{0,3})?|туркменистан@*|туркменск@+|туркмения|турикмен(?:стан@*)?|туркмон(?:стан@*)?|туркманистон@*|turkmaniston@*',
  ],
  ['RU', "russia(?:ns?|'s)?|росси(?:я|и|ю|ей|йск@+|яне|ян)|рф|ресей@*|орусия@*|россия@*|русия@*|rossiya@*"],
  ['IR', 'iran(?:ians?|ian)?|иран(?:а|е|у|ом|ск@+)?|иранда|ерон@{0,3}|eron@{0,4}'],
  ['CN', 'china|chinese|кита(?:й|я|е|ю|ем|йск@+|йцы)|кытай@*|хитой@*|xitoy@*'],
];
const COUNTRY = letters(`(?<![@\\d])(?:${COUNTRIES.map(([, words]) => `(${words})`).join('|')})(?!@)`, 'g');

const WORD = letters(/@[@\d]*(?:'@+)*/g);
/** What a name may end in: cases of Russian, then of the Turkic languages, of Tajik, and the English possessive. */
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ом|ем|ым|им|ую|юю)$/;
const ENDING = letters(
  /^(?:а|у|е|ы|и|ю|я|ой|ей|ом|ем|ою|ам|ах|ью|[ндт][аео]н?|[гк][аео]|[ндт][ыиу][нй]?|[нд][иi]нг|нинг|[ндт][аео]г[ыиу]@{0,4}|дагы|дагы|деги|сы@{0,4}|си@{0,4}|си@{0,5}|ынан|ынын|ында|инде|ине|ына|ин(?:ин|да|дан|га|и)?|ида@{0,3}|ро|хо|лик@*|лык|лик|da|dan|ga|ni|ning|dagi|gacha|s?i(?:n@{0,4}|d@{0,4}|ga)?|lik|'s|s|'s)$/,
);

type Word = { text: string; start: number; end: number };
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

/** Whether a word of the text is a word of a name, in any of its forms: «Восточно-Казахстанской области». */
function same(word: string, name: string): boolean {
  if (word === name) return true;
  if (ADJECTIVE.test(name) && name.length > 4) {
    const stem = name.replace(ADJECTIVE, '');
    return word.startsWith(stem) && ADJECTIVE.test(word.slice(stem.length));
  }
  if (word.startsWith(name)) return ENDING.test(word.slice(name.length));
  const stem = name.replace(/[аеиоуыюяьй]$/, '');
  return name.length > 3 && stem !== name && word.startsWith(stem) && ENDING.test(word.slice(stem.length));
}

type Entry = { words: string[]; key: string };

/** The gazetteer by the first two letters of each name; rebuilt only for another map. */
const books = new WeakMap<ReadonlyMap<string, string>, Map<string, Entry[]>>();
function bookOf(names: ReadonlyMap<string, string>): Map<string, Entry[]> {
  const known = books.get(names);
  if (known) return known;
  const book = new Map<string, Entry[]>();
  for (const [name, key] of names) {
    const words = wordsOf(fold(name)).map(({ text }) => text);
    const first = words[0]?.slice(0, 2);
    if (first) book.set(first, [...(book.get(first) ?? []), { words, key }]);
  }
  // The longest name first: a region before the city in its name.
  for (const entries of book.values())
    entries.sort((a, b) => b.words.length - a.words.length || b.words.join().length - a.words.join().length);
  books.set(names, book);
  return book;
}

/** Places of the gazetteer and countries, in order, the longest name where two begin together. */
export function namesIn(text: string, original: string, names: ReadonlyMap<string, string>): NameFound[] {
  const found: NameFound[] = [];
  const words = names.size > 0 ? wordsOf(text) : [];
  const book = bookOf(names);
  for (let index = 0; index < words.length; index += 1) {
    const { start } = words[index] as Word;
    // A name begins with a capital letter, where the letter has one.
    const letter = original[start] ?? '';
    if (letter === letter.toLowerCase() && letter !== letter.toUpperCase()) continue;
    const entry = book.get(words[index]?.text.slice(0, 2) ?? '')?.find((one) =>
      one.words.every((name, step) => {
        const word = words[index + step];
        const before = words[index + step - 1];
        const near = step === 0 || (word && before && /^[ -]{1,2}$/.test(text.slice(before.end, word.start)));
        return word && near && same(word.text, name);
      }),
    );
    if (!entry) continue;
    const end = words[index + entry.words.length - 1]?.end ?? start;
    found.push({ key: entry.key, start, end });
    index += entry.words.length - 1;
  }
  return [...found, ...countriesIn(text, original, found)].sort((a, b) => a.start - b.start);
}

function countriesIn(text: string, original: string, taken: NameFound[]): NameFound[] {
  const found: NameFound[] = [];
  let next = 0;
  for (const match of text.matchAll(COUNTRY)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (/^(?:рк|рф)$/.test(match[0]) && original.slice(start, end) !== original.slice(start, end).toUpperCase())
      continue;
    found.push({ key: COUNTRIES[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '', start, end });
  }
  return found;
}
