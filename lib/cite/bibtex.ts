import { oneLine } from './one-line';
import { AUTHOR, type Subject } from './subject';

/** What LaTeX would take for a command. Braces are spelt out, since BibTeX counts them even behind a backslash. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
/** Pairs of these run together into one sign: two apostrophes into a closing quote, two hyphens into a dash. */
const PAIRS = /(?<=['`,<>?!-])(?=['`,<>?!-])/g;

const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}%$#&_^~]/g, (sign) => SPECIAL[sign] ?? sign)
    .replace(PAIRS, '{}');

/** One entry for BibTeX and BibLaTeX, in UTF-8. Doubled braces keep capitals and the name of the project as they are. */
export function bibtex({ key, title, locale, version, date, address, accessed }: Subject): string {
  const [year = '', month = ''] = date.split('-');
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${escaped(title)}}`,
    year,
    month: String(Number(month)),
    date,
    version,
    url: address,
    ...(accessed ? { urldate: accessed } : {}),
    langid: locale === 'ru' ? 'russian' : 'english',
    note: `Version ${version}, ${date}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@dataset{${key},\n${lines.join('')}}\n`;
}
