import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { feedPath } from '@/lib/publish/feeds/feeds';

/** What describes the files to programs, each with what it is in a line. */
export function machineFiles(locale: SiteLocale): { href: string; text: string }[] {
  const files: [string, MessageKey][] = [
    ['/api/v1/index.json', 'data.index'],
    ['/api/v1/releases.json', 'api.releases'],
    ['/api/v1/schema/case.json', 'data.schema'],
    ['/api/v1/openapi.json', 'api.openapi'],
    ['/dcat.jsonld', 'machines.dcat'],
    ['/datapackage.json', 'machines.datapackage'],
    [feedPath(locale, 'atom'), 'machines.atom'],
    [feedPath(locale, 'json'), 'machines.jsonFeed'],
    ['/sitemap.xml', 'machines.sitemap'],
  ];
  return files.map(([href, key]) => ({ href, text: translator(locale)(key) }));
}
