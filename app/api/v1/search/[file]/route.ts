import { getDataset } from '@/lib/dataset';
import { isSiteLocale, siteLocales } from '@/lib/i18n/locale';
import { searchFile } from '@/lib/search/search-file';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => siteLocales.map((locale) => ({ file: `${locale}.json` }));

/** What the page /search finds things by, in one language. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const locale = (await params).file.replace(/\.json$/, '');
  if (!isSiteLocale(locale)) return Response.json({ error: 'There is no search in that language.' }, { status: 404 });
  return Response.json(searchFile(getDataset(), locale));
}
