import { recordDate } from '@/lib/cite/edition';
import { type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { summaryOf } from '@/lib/view/case/summary';
import { titleOf } from '@/lib/view/case-words';
import { archive, fileOf, jsonFile, type NamedFile } from './archive';
import { caseText } from './case-files';
import { casesGeoJson } from './geojson';
import { caseJson } from './json-files';
import type { Material } from './material';

/** A file that comes from elsewhere, such as a citation or a picture, and what it is. */
export type ExtraFile = NamedFile & { holds: string };

/** Everything a newsroom takes of one case, in one zip. The pages of a case of the five countries alone have one. */
export function parcel(record: Case, material: Material, extra: ExtraFile[] = []): Uint8Array {
  const { dataset, units, licence } = material;
  return archive(
    `lost-load-${record.id}`,
    [
      fileOf('README.txt', readmeOf(record, material, extra)),
      ...siteLocales.map((locale) => fileOf(`summary.${locale}.txt`, summaryText(record, material, locale))),
      jsonFile('case.json', caseJson(record, dataset)),
      fileOf('claims.csv', caseText(record, 'csv', material)),
      fileOf('claims.ru.csv', caseText(record, 'ru.csv', material)),
      jsonFile('case.geojson', casesGeoJson(dataset, units, [record])),
      ...extra.map(({ name, bytes }) => ({ name, bytes })),
      fileOf('LICENSE', licence),
    ],
    recordDate(dataset),
  );
}

/** The case in one sentence and in three, and its map in words, each under a heading. */
export function summaryText(record: Case, { dataset, site }: Material, locale: SiteLocale): string {
  const t = translator(locale);
  const { one, three, map } = summaryOf(record, dataset, locale);
  const page = `${site}/${locale}/cases/${record.id}`;
  return [
    titleOf(record, dataset, locale),
    t('summary.heading.from', { version: dataset.version, date: recordDate(dataset), page }),
    `${t('summary.heading.one')}\n\n${one}`,
    `${t('summary.heading.three')}\n\n${three.join(' ')}`,
    `${t('summary.heading.map')}\n\n${map}\n`,
  ].join('\n\n');
}

function readmeOf(record: Case, { dataset, site }: Material, extra: ExtraFile[]): string {
  const files: [string, string][] = [
    ['summary.en.txt, summary.ru.txt', 'the case in one sentence and in three, and its map in words'],
    ['case.json', 'the whole record: claims, sources, statements, readings, computed figures with their inputs'],
    ['claims.csv', 'one row a value that a source states, exactly as reported'],
    ['claims.ru.csv', 'the same in Russian words, as Russian Excel expects it'],
    ['case.geojson', 'the outline or point of the place as told'],
    ...extra.map(({ name, holds }): [string, string] => [name, holds]),
    ['LICENSE', 'terms'],
    ['SHA256SUMS', 'check the files with: sha256sum --check SHA256SUMS'],
  ];
  return `${titleOf(record, dataset, 'en')}
Lost Load, data version ${dataset.version}, as read on ${recordDate(dataset)}
${site}/en/cases/${record.id}

${files.map(([name, holds]) => `${name}: ${holds}`).join('\n')}

Values stand as their sources print them, with their bounds. A value "in doubt as printed" cannot be right as it stands.
What Lost Load computed is named as such. The record repeats what agencies and newsrooms have said: an accusation is not
a verdict.

Free to use with attribution (CC BY 4.0): Lost Load, ${site}/en/cases/${record.id}, data version ${dataset.version}.
`;
}
