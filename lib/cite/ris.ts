import { oneLine } from './one-line';
import { AUTHOR, LICENCE, type Subject } from './subject';

const day = (date: string): string => date.replaceAll('-', '/');

/** One reference for EndNote, Zotero and the like. The tag of the version is that of an edition. */
export function ris({ title, locale, version, date, address, accessed }: Subject): string {
  const fields: [string, string][] = [
    ['TY', 'DATA'],
    ['AU', `${AUTHOR},`],
    ['TI', oneLine(title)],
    ['PY', date.slice(0, 4)],
    ['DA', day(date)],
    ['ET', version],
    ['PB', AUTHOR],
    ['LA', locale],
    ['UR', address],
    ...(accessed ? [['Y2', day(accessed)] as [string, string]] : []),
    ['N1', LICENCE],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
