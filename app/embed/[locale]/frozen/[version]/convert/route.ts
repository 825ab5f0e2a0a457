import { frameOf, htmlAnswer } from '@/app/embed-files';
import { convertEmbed } from '@/lib/embed/convert-embed';
import { siteLocales } from '@/lib/i18n/locale';
import { toolsOf } from '@/lib/release/kept-tools';
import { releaseOf, releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  releases().flatMap(({ version }) => siteLocales.map((locale) => ({ locale, version })));

type Context = { params: Promise<{ locale: string; version: string }> };

/** The converter with the baselines of a release. */
export async function GET(_request: Request, { params }: Context) {
  const { locale: param, version } = await params;
  const locale = localeOf(param);
  const release = releaseOf(version);
  return htmlAnswer(release && convertEmbed(toolsOf(release.tools[locale]), frameOf(release), locale));
}
