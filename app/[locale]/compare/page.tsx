import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ComparePage } from '@/components/compare/compare-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('compare.title'), description: t('compare.lead'), alternates: alternatesOf(locale, '/compare') };
}

export default async function Page({ params }: Props) {
  return <ComparePage dataset={getDataset()} locale={localeOf((await params).locale)} />;
}
