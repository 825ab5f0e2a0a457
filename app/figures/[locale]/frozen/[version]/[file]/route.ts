import { figureAnswer } from '@/app/figure-files';
import { siteLocales } from '@/lib/i18n/locale';
import { releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  releases().flatMap(({ version, figures }) =>
    siteLocales.flatMap((locale) =>
      figures[locale].flatMap(({ name }) =>
        ['svg', 'png'].map((ending) => ({ locale, version, file: `${name}.${ending}` })),
      ),
    ),
  );

type Context = { params: Promise<{ locale: string; version: string; file: string }> };

/** Pictures as they were published under a version. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, version, file } = await params;
  const release = releases().find((one) => one.version === version);
  const name = file.replace(/\.(svg|png)$/, '');
  return figureAnswer(
    release?.figures[localeOf(locale)].find((one) => one.name === name),
    file,
  );
}
