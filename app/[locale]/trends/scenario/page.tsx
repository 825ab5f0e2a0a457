import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ScenarioSection } from '@/components/scenario/scenario-section';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return {
    title: t('scenario.title'),
    description: t('scenario.lead'),
    alternates: alternatesOf(locale, '/trends/scenario'),
  };
}

export default async function Page({ params }: Props) {
  return <ScenarioSection dataset={getDataset()} locale={localeOf((await params).locale)} alone />;
}
