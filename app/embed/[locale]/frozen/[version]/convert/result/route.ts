import { frameOf, htmlAnswer } from '@/app/embed-files';
import { convertResult } from '@/lib/embed/convert-embed';
import { isSiteLocale } from '@/lib/i18n/locale';
import { toolsOf } from '@/lib/release/kept-tools';
import { releaseOf } from '@/lib/release/read';

/** Worked out when it is asked for, with the baselines of a release. */
export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string; version: string }> };

export async function GET(request: Request, { params }: Context) {
  const { locale, version } = await params;
  const release = releaseOf(version);
  if (!isSiteLocale(locale) || !release) return htmlAnswer(undefined);
  const query = new URL(request.url).search.slice(1);
  return htmlAnswer(convertResult(query, toolsOf(release.tools[locale]), frameOf(release), locale));
}
