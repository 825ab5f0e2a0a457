import { type ResultProps, resultMetadata } from '@/app/result-route';
import { ComparePage } from '@/components/compare/compare-page';
import { getDataset } from '@/lib/dataset';
import { comparedCase } from '@/lib/view/compare/compared-case';
import { readCompared } from '@/lib/view/compare/compared-ids';
import { localeOf } from '@/lib/view/locale-param';

/** Worked out when it is asked for, for readers without script: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

export const generateMetadata = resultMetadata('compare.title');

export default async function Page({ params, searchParams }: ResultProps) {
  const locale = localeOf((await params).locale);
  const dataset = getDataset();
  const sent = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as [string, string]),
  );
  const query = new URLSearchParams(sent);
  const { ids } = readCompared(query, (id) => dataset.byId.has(id));
  const cases = ids.flatMap((id) => {
    const record = dataset.byId.get(id);
    return record ? [comparedCase(record, dataset, locale)] : [];
  });
  return <ComparePage dataset={dataset} locale={locale} sent={{ query: query.toString(), cases }} />;
}
