import { allFigureNames, figureAnswer, figureNamed } from '@/app/figure-files';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) =>
    allFigureNames().flatMap((name) => ['svg', 'png'].map((ending) => ({ locale, file: `${name}.${ending}` }))),
  );

type Context = { params: Promise<{ locale: string; file: string }> };

/** Each picture as SVG and PNG, drawn at build time. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, file } = await params;
  return figureAnswer(figureNamed(file.replace(/\.(svg|png)$/, ''), localeOf(locale)), file);
}
