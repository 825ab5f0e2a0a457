import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ProfitArticle } from '@/components/profit/profit-article';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { profitPage } from '@/lib/profit/profit-page';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('profit.title'), description: t('profit.lead'), alternates: alternatesOf(locale, '/profit') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <ProfitArticle page={profitPage(getDataset(), locale)} locale={locale} />;
}
