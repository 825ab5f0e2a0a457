import { frameOf, htmlAnswer } from '@/app/embed-files';
import { getDataset } from '@/lib/dataset';
import { convertEmbed } from '@/lib/embed/convert-embed';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';
import { toolBaselines } from '@/lib/view/tool-baselines';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => siteLocales.map((locale) => ({ locale }));

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale);
  return htmlAnswer(convertEmbed(toolBaselines(getDataset(), locale), frameOf(), locale));
}
