import { dateText } from '@/lib/format/date';
import { translator } from '@/lib/i18n/translate';
import { bibtex } from './bibtex';
import { csl } from './csl';
import { oneLine } from './one-line';
import { ris } from './ris';
import { AUTHOR, type Subject } from './subject';

/** The styles, by the ending that their files have. */
export const styles = ['txt', 'bib', 'ris', 'csl.json'] as const;
export type Style = (typeof styles)[number];

export const mediaTypes: Record<Style, string> = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** A citation to paste: one sentence in the language of the subject. */
export function plain({ title, locale, version, date, frozen, address, accessed }: Subject): string {
  const t = translator(locale);
  const cited = t(frozen ? 'cite.frozen' : 'cite.living', {
    author: AUTHOR,
    year: date.slice(0, 4),
    title: oneLine(title),
    version,
    date: dateText(date, locale),
    address,
  });
  return accessed ? `${cited} ${t('cite.accessed', { date: dateText(accessed, locale) })}` : cited;
}

/** The reference in one style, as the text of a file. */
export function citation(subject: Subject, style: Style): string {
  if (style === 'txt') return `${plain(subject)}\n`;
  if (style === 'bib') return bibtex(subject);
  if (style === 'ris') return ris(subject);
  return `${JSON.stringify(csl(subject), null, 2)}\n`;
}
