import type { Metadata } from 'next';
import { ProfitArticle } from '@/components/profit/profit-article';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { profitPage } from '@/lib/profit/profit-page';
import { readState } from '@/lib/profit/profit-state';
import { localeOf } from '@/lib/view/locale-param';

/** Worked out when it is asked for, for readers without script: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return { title: t('profit.title'), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const page = profitPage(getDataset(), locale);
  const sent = Object.entries(await searchParams).map(([name, value]) => [name, [value].flat()[0] ?? '']);
  const asked = readState(new URLSearchParams(sent), page.island.grounds);
  return <ProfitArticle page={page} locale={locale} asked={asked} />;
}
