import { translator } from '@/lib/i18n/translate';
import { AUTHOR, type Edition, LICENCE } from './subject';

/** What CITATION.cff of the repository says: the whole record, at one version where one is given. */
export const cff = ({ date, version }: Pick<Edition, 'date'> & Partial<Pick<Edition, 'version'>>): string =>
  [
    'cff-version: 1.2.0',
    'message: "If you use this record, please cite it with the data version shown on its pages."',
    'type: dataset',
    `title: ${JSON.stringify(translator('en')('cite.dataset'))}`,
    'authors:',
    `  - name: ${JSON.stringify(AUTHOR)}`,
    `license: ${LICENCE}`,
    ...(version ? [`version: ${JSON.stringify(version)}`] : []),
    `date-released: ${date}`,
    'keywords:',
    '  - crypto mining',
    '  - electricity theft',
    '  - Central Asia',
    '',
  ].join('\n');
