import { chartFrame, htmlAnswer } from '@/app/embed-files';
import { chartNames } from '@/lib/figure/names';
import { siteLocales } from '@/lib/i18n/locale';
import { releaseOf, releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  releases().flatMap(({ version, figures }) =>
    siteLocales.flatMap((locale) =>
      chartNames
        .filter((name) => figures[locale].some((figure) => figure.name === name))
        .map((name) => ({ locale, version, name })),
    ),
  );

type Context = { params: Promise<{ locale: string; version: string; name: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { locale, version, name } = await params;
  const release = releaseOf(version);
  return htmlAnswer(release && chartFrame(name, localeOf(locale), release));
}
