/**
 * One spelling for what newsrooms type in many ways. Every character stays one character, so a position in the
 * folded text is the same position in the text that was pasted. Letters that only one language has become their
 * plain neighbours, since half of the texts are typed without them: «теңге» and «тенге» are one word here.
 */
const ALIKE: [string, string][] = [
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\f\v'],
  ['\n', '\r\u2028\u2029'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d'],
  ["'", '\u2018\u2019\u02bb\u02bc\u02bd\u02b9\u02bf\u0060\u00b4\u2032\uff07'],
  ['"', '«»“”„‟'],
  ['·', '⋅•∙・×*'],
  ['а', 'ә'],
  ['г', 'ғ'],
  ['е', 'ёэ'],
  ['ж', 'ҷ'],
  ['и', 'іӣ'],
  ['к', 'қ'],
  ['н', 'ң'],
  ['о', 'ө'],
  ['у', 'үұўӯ'],
  ['х', 'ҳһ'],
];
const plain = new Map(ALIKE.flatMap(([one, many]) => [...many].map((other) => [other, one] as const)));
const FOREIGN = /[^\n -)+-_a-~а-ью-я]/g;

/** A line broken in the middle of a sentence, as in text from a PDF: long before the break, a small letter after. */
const WRAP = /\n(?<=[^\n]{40}[\p{L}\d,]\n)(?=\p{Ll})/gu;

/** The text in small letters and in one spelling, as long as before. */
export function fold(text: string): string {
  // İ is the one letter that grows when made small.
  const small = text.replace(WRAP, ' ').replace(/İ/g, 'I').toLowerCase();
  return small.replace(FOREIGN, (letter) => plain.get(letter) ?? letter);
}

/** The match of a sticky pattern at exactly this position. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
