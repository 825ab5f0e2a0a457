/**
 * One Latin skeleton for every spelling of a name: «Өскемен» and Oskemen, «Суғд», Sughd and Sugʻd are one word here.
 * Letters of the six languages become Latin ones; then what romanisations write differently becomes alike.
 * The skeleton is for finding only; it is never shown.
 */
const LETTERS: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', є: 'e', ж: 'j', җ: 'j', ҷ: 'j',
  з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i', ӣ: 'i', ы: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o',
  ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ұ: 'u', ӯ: 'u', ф: 'f', х: 'h', ҳ: 'h', һ: 'h', ц: 'ts', ч: 'ch',
  ҹ: 'ch', ш: 'sh', щ: 'sh', ъ: '', ь: '', ю: 'iu', я: 'ia', ə: 'a', ı: 'i', ş: 'sh', ç: 'ch', ž: 'j', ß: 'ss', ø: 'o', ł: 'l',
}; // biome-ignore format: a table of letters, read at a glance

/** Apostrophes of every sort: they are letters of Uzbek and soft signs of romanisations, and half of texts drop them. */
const APOSTROPHES = /['‘’ʻʼʽʹʿ`´′＇]/g;
const MARKS = /\p{M}/gu;

/** What romanisations write differently, in the order in which it is made alike. */
const ALIKE: [RegExp, string][] = [
  [/shch|sch/g, 'sh'],
  [/dzh|zh|dj/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ie/g, 'e'],
  [/dj/g, 'j'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/(\p{L})\1+/gu, '$1'],
];

/** A word in its skeleton. */
export function skeleton(word: string): string {
  const latin = [...word.toLowerCase().normalize('NFC').replace(APOSTROPHES, '')]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(MARKS, '');
  return ALIKE.reduce((text, [from, to]) => text.replace(from, to), latin);
}

const GROUPED = /(?<![\d.,])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?!\d)/g;
const DECIMAL = /(\d),(?=\d)/g;
/** A word or a number in a text. */
export const WORD = /\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['‘’ʻʼʽʹʿ`´′＇][\p{L}\p{M}]+)*['‘’ʻʼʽʹʿ`´′＇]?/gu;
/** Words of one letter, and those that stand in any sentence, in their skeletons. */
const SLIGHT = /^(?:\p{L}|the|of|in|and|at|to|for|by|on|is|na|po|iz|za|ot|do|va|jane)$/u;

/** The words of a text, in skeletons; numbers in one way of writing: 180,000 and 180 000, 16.5 and 16,5. */
export function wordsOf(text: string): string[] {
  const plain = text.replace(GROUPED, (number) => number.replace(/\D/g, '')).replace(DECIMAL, '$1.');
  return [...plain.matchAll(WORD)].map(([word]) => skeleton(word)).filter((word) => word !== '' && !SLIGHT.test(word));
}

const COMPOUND = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu;

/** The words of a text to be found by: with "Alma-Ata" also as one word. */
export function termsOf(text: string): string[] {
  const joined = [...text.matchAll(COMPOUND)].map(([word]) => skeleton(word.replaceAll('-', '')));
  return [...wordsOf(text), ...joined];
}
