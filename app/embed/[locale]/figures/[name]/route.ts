import { chartFrame, htmlAnswer } from '@/app/embed-files';
import { chartNames } from '@/lib/figure/names';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => siteLocales.flatMap((locale) => chartNames.map((name) => ({ locale, name })));

type Context = { params: Promise<{ locale: string; name: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { locale, name } = await params;
  return htmlAnswer(chartFrame(name, localeOf(locale)));
}
