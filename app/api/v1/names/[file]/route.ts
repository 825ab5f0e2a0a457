import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { knownNames } from '@/lib/view/known-names';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => siteLocales.map((locale) => ({ file: `${locale}.json` }));

/** The ids and names of all that has a page, for the page that says that an address leads nowhere. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return Response.json(knownNames(getDataset(), localeOf((await params).file.replace(/\.json$/, ''))));
}
