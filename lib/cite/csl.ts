import { oneLine } from './one-line';
import { AUTHOR, type Subject } from './subject';

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** One reference as CSL JSON, in the list that the format asks for. */
export const csl = ({ key, title, locale, version, date, address, accessed }: Subject) => [
  {
    id: key,
    type: 'dataset',
    title: oneLine(title),
    author: [{ literal: AUTHOR }],
    issued: parts(date),
    version,
    publisher: AUTHOR,
    language: locale,
    URL: address,
    ...(accessed ? { accessed: parts(accessed) } : {}),
  },
];
