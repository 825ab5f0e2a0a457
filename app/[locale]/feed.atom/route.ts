import { atomAnswer } from '@/app/feed-route';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';

export const dynamic = 'force-static';
export const dynamicParams = false;
/** English has its feed at the root. */
export const generateStaticParams = () => siteLocales.filter((locale) => locale !== 'en').map((locale) => ({ locale }));

export const GET = async (_request: Request, { params }: { params: Promise<{ locale: string }> }) =>
  atomAnswer(localeOf((await params).locale));
