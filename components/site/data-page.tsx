import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { indexJson } from '@/lib/publish/index-json';

/** Everything the site publishes, as files. */
export function DataPage({ index, locale }: { index: ReturnType<typeof indexJson>; locale: SiteLocale }) {
  const t = translator(locale);
  const { links, counts } = index;
  const files = [
    { href: links.cases, text: t('data.cases', { count: counts.cases }) },
    { href: links.casesCsv, text: t('data.casesCsv') },
    { href: links.claimsCsv, text: t('data.claimsCsv', { count: counts.claims }) },
    { href: links.casesGeoJson, text: t('data.geoJson') },
    { href: links.sources, text: t('data.sources', { count: counts.sources }) },
    { href: links.context, text: t('data.context', { count: counts.context }) },
    { href: links.caseSchema, text: t('data.schema') },
    { href: '/api/v1/index.json', text: t('data.index') },
  ];
  return (
    <>
      <h1>{t('site.data')}</h1>
      <p className="lead">{t('data.lead', { version: index.version })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.file')}</th>
            <th scope="col">{t('data.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.href}>
              <th scope="row">
                <a href={file.href}>{file.href.replace('/api/v1/', '')}</a>
              </th>
              <td>{file.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('data.oneCase')}</p>
      <p>{t('site.licence')}</p>
    </>
  );
}
