import { caseFrame, htmlAnswer } from '@/app/embed-files';
import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => getDataset().cases.map(({ id }) => ({ locale, id })));

type Context = { params: Promise<{ locale: string; id: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { locale, id } = await params;
  return htmlAnswer(caseFrame(id, localeOf(locale)));
}
