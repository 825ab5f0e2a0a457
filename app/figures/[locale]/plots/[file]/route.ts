import { getDataset } from '@/lib/dataset';
import { trendPlots } from '@/lib/figure/trend/trend-plots';
import { siteLocales } from '@/lib/i18n/locale';
import { trendNamed } from '@/lib/trends/all-trends';
import { isTrend, trendNames } from '@/lib/trends/names';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => trendNames.map((name) => ({ locale, file: `${name}.svg` })));

type Context = { params: Promise<{ locale: string; file: string }> };

/** The plots of a figure of the trends, as its page shows them before a script has come. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, file } = await params;
  const name = file.replace(/\.svg$/, '');
  if (!isTrend(name)) return new Response('There is no such picture.', { status: 404 });
  return new Response(trendPlots(trendNamed(name, getDataset(), localeOf(locale))), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
