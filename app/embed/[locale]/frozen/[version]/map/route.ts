import { chartFrame, htmlAnswer } from '@/app/embed-files';
import { siteLocales } from '@/lib/i18n/locale';
import { releaseOf, releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  releases().flatMap(({ version }) => siteLocales.map((locale) => ({ locale, version })));

type Context = { params: Promise<{ locale: string; version: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { locale, version } = await params;
  const release = releaseOf(version);
  return htmlAnswer(release && chartFrame('map', localeOf(locale), release));
}
