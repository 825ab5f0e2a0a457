import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { PolicyPage } from '@/components/policy/policy-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('policy.title'), description: t('policy.lead'), alternates: alternatesOf(locale, '/policy') };
}

export default async function Page({ params }: Props) {
  return <PolicyPage dataset={getDataset()} locale={localeOf((await params).locale)} />;
}
