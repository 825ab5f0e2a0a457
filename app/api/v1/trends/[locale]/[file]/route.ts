import { fileResponse } from '@/app/file-response';
import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { tableCsv } from '@/lib/publish/tables/table';
import { trendTable } from '@/lib/publish/tables/trend-table';
import { trendJson } from '@/lib/publish/trend-json';
import { trendNamed } from '@/lib/trends/all-trends';
import { isTrend, trendNames } from '@/lib/trends/names';
import { localeOf } from '@/lib/view/locale-param';

const ENDINGS = ['csv', 'json'];
type Params = { locale: string; file: string };

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = (): Params[] =>
  siteLocales.flatMap((locale) =>
    trendNames.flatMap((name) => ENDINGS.map((ending) => ({ locale, file: `${name}.${ending}` }))),
  );

/** One figure of the trends: its values as a table, or all of it as the page draws it. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { locale, file } = await params;
  const name = file.replace(/\.(csv|json)$/, '');
  if (!isTrend(name)) throw new Error(`There is no figure of the trends for the file "${file}".`);
  const of = [name, getDataset(), localeOf(locale)] as const;
  return fileResponse(
    file,
    file.endsWith('.csv') ? tableCsv(trendTable(trendNamed(...of))) : JSON.stringify(trendJson(...of)),
  );
}
