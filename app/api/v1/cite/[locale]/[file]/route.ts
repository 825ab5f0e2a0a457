import { getEdition } from '@/app/edition';
import { citeFile, citeNames } from '@/lib/cite/cite-file';
import { getDataset } from '@/lib/dataset';
import { isSiteLocale, siteLocales } from '@/lib/i18n/locale';
import { siteAddress } from '@/lib/record/site-address';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => citeNames(getDataset()).map((file) => ({ locale, file })));

/** A citation of one case, or of the dataset, in one style and language. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; file: string }> }) {
  const { locale, file } = await params;
  const dataset = getDataset();
  const found = isSiteLocale(locale) && citeFile(file, dataset, { site: siteAddress(), locale, edition: getEdition() });
  if (!found) return new Response('There is no such citation. All cases are in /api/v1/cases.json.', { status: 404 });
  return new Response(found.text, { headers: { 'Content-Type': `${found.media}; charset=utf-8` } });
}
