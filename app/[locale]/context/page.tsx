import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ContextPage } from '@/components/case/context-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { caseRow } from '@/lib/view/explorer/case-row';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return { title: translator(locale)('context.title'), alternates: alternatesOf(locale, '/context') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const dataset = getDataset();
  return <ContextPage rows={dataset.context.map((record) => caseRow(record, dataset, locale))} locale={locale} />;
}
