import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { laterUses } from '@/app/number-uses';
import { CountsPage } from '@/components/numbers/counts-page';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { translator } from '@/lib/i18n/translate';
import { yearSumSections } from '@/lib/trends/year-sums';
import { localeOf } from '@/lib/view/locale-param';
import { countsModel } from '@/lib/view/numbers/counts-model';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('numbers.title'), description: t('numbers.what'), alternates: alternatesOf(locale, '/numbers') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const dataset = getDataset();
  const model = countsModel(dataset, getOutlines(), locale, laterUses(locale));
  const sections = [...model.sections, ...yearSumSections(dataset, locale)];
  return <CountsPage model={{ ...model, sections }} locale={locale} />;
}
