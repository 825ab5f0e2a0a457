import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { comparedCase } from '@/lib/view/compare/compared-case';
import { localeOf } from '@/lib/view/locale-param';

type Params = { locale: string; file: string };

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = (): Params[] =>
  siteLocales.flatMap((locale) => [...getDataset().byId.keys()].map((id) => ({ locale, file: `${id}.json` })));

/** What one case brings to the page that puts cases side by side, in finished words. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale, file } = await params;
  const dataset = getDataset();
  const record = dataset.byId.get(file.replace(/\.json$/, ''));
  if (!record) throw new Error(`There is no published case for the file "${file}".`);
  return Response.json(comparedCase(record, dataset, localeOf(locale)));
}
