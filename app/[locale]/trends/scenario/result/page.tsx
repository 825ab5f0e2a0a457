import { type ResultProps, resultMetadata } from '@/app/result-route';
import { ScenarioSection } from '@/components/scenario/scenario-section';
import { getDataset } from '@/lib/dataset';
import { localeOf } from '@/lib/view/locale-param';

/** Worked out when it is asked for, for readers without script: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

export const generateMetadata = resultMetadata('scenario.title');

export default async function Page({ params, searchParams }: ResultProps) {
  const sent = Object.entries(await searchParams).map(([name, value]) => [name, [value].flat()[0] ?? '']);
  const { locale } = await params;
  return <ScenarioSection dataset={getDataset()} locale={localeOf(locale)} query={new URLSearchParams(sent)} alone />;
}
