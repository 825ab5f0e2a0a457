import type { Metadata } from 'next';
import { ContextPage } from '@/components/case/context-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { caseRow } from '@/lib/view/explorer/case-row';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale))('context.title') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const dataset = getDataset();
  return <ContextPage rows={dataset.context.map((record) => caseRow(record, dataset, locale))} locale={locale} />;
}
