import { fileResponse } from '@/app/file-response';
import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { tableCsv } from '@/lib/publish/tables/table';
import { trendTable } from '@/lib/publish/tables/trend-table';
import { trendNamed } from '@/lib/trends/all-trends';
import { isTrend, trendNames } from '@/lib/trends/names';
import { localeOf } from '@/lib/view/locale-param';

type Params = { locale: string; file: string };

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = (): Params[] =>
  siteLocales.flatMap((locale) => trendNames.map((name) => ({ locale, file: `${name}.csv` })));

/** The values of one figure of the trends as a table. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale, file } = await params;
  const name = file.replace(/\.csv$/, '');
  if (!isTrend(name)) throw new Error(`There is no figure of the trends for the file "${file}".`);
  return fileResponse(file, tableCsv(trendTable(trendNamed(name, getDataset(), localeOf(locale)))));
}
