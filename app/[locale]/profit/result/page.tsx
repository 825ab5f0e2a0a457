import { type ResultProps, resultMetadata } from '@/app/result-route';
import { ProfitArticle } from '@/components/profit/profit-article';
import { getDataset } from '@/lib/dataset';
import { profitPage } from '@/lib/profit/profit-page';
import { readState } from '@/lib/profit/profit-state';
import { localeOf } from '@/lib/view/locale-param';

/** Worked out when it is asked for, for readers without script: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

export const generateMetadata = resultMetadata('profit.title');

export default async function Page({ params, searchParams }: ResultProps) {
  const locale = localeOf((await params).locale);
  const page = profitPage(getDataset(), locale);
  const sent = Object.entries(await searchParams).map(([name, value]) => [name, [value].flat()[0] ?? '']);
  const asked = readState(new URLSearchParams(sent), page.island.grounds);
  return <ProfitArticle page={page} locale={locale} asked={asked} />;
}
