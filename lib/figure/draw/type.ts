import advances from './advances.json';

/** The three faces of a picture: Noto Sans Regular and Bold, Noto Serif SemiBold. */
export type Face = 'sans' | 'bold' | 'serif';

const WIDTHS: Record<Face, ReadonlyMap<string, number>> = {
  sans: table(advances.sans),
  bold: table(advances.bold),
  serif: table(advances.serif),
};

function table(byWidth: Record<string, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byWidth).flatMap(([width, letters]) => [...letters].map((one) => [one, Number(width)])),
  );
}

/** Where our type is not at hand another takes its place; lines are broken so early that a wider one still fits. */
const SPARE = 1.06;

/** Signs that are in no face of ours, and what says the same. */
const INSTEAD: Record<string, string> = {
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '–',
  '₂': '2',
  '÷': '/',
  '\t': ' ',
  '\n': ' ',
};

/** Whether every letter of a text can be drawn. */
export const isDrawable = (text: string): boolean => [...text].every((letter) => WIDTHS.sans.has(letter));

/** A text with letters that are in our type only: a picture shows no empty boxes. */
export function drawable(text: string): string {
  if (isDrawable(text)) return text;
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (WIDTHS.sans.has(letter)) return letter;
      const plain = INSTEAD[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
      return isDrawable(plain) ? plain : '?';
    })
    .join('');
}

/** How wide a line is, in the unit of its size, without kerning. */
export function widthOf(text: string, face: Face, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS[face].get(letter) ?? 600), 0);
  return (thousandths * size) / 1000;
}

/** Breaks a text into lines of at most this width: at spaces, and inside a word that is wider than a line. */
export function linesOf(text: string, face: Face, size: number, width: number): string[] {
  const room = width / SPARE;
  const fits = (line: string) => widthOf(line, face, size) <= room;
  const lines: string[] = [];
  let line = '';
  for (const word of drawable(text).split(/ +/).filter(Boolean)) {
    if (fits(line ? `${line} ${word}` : word)) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = headOf(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line ? [...lines, line] : lines;
}

/** As much of a word as fits, at least one letter; an address is cut after a stroke or a hyphen where it has one. */
function headOf(word: string, fits: (line: string) => boolean): string {
  let end = word.length;
  while (end > 1 && !fits(word.slice(0, end))) end--;
  const seam = Math.max(word.lastIndexOf('/', end - 1), word.lastIndexOf('-', end - 1)) + 1;
  return word.slice(0, seam > end / 2 ? seam : end);
}

/** A word of one or two letters stays with the next one. */
const glued = (text: string): string => text.replace(/(?<=^|[ \u00a0])(\p{L}{1,2}) /gu, '$1\u00a0');

/** The same number of lines, as even in length as may be: for headings. */
export function evenLines(heading: string, face: Face, size: number, width: number): string[] {
  const text = glued(heading);
  const most = linesOf(text, face, size, width).length;
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, face, size, middle).length > most) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, face, size, wide);
}
