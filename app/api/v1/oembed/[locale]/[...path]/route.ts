import { allFrames, oembedFile } from '@/app/embed-files';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => allFrames().map((name) => ({ locale, path: `${name}.json`.split('/') })));

type Context = { params: Promise<{ locale: string; path: string[] }> };

/** The oEmbed answer of every page that has a frame, as a file: what the page's head leads to. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, path } = await params;
  return oembedFile(path.join('/').replace(/\.json$/, ''), localeOf(locale));
}
