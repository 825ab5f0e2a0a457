import type { Metadata } from 'next';
import { PolicyPage } from '@/components/policy/policy-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return { title: t('policy.title'), description: t('policy.lead') };
}

export default async function Page({ params }: Props) {
  return <PolicyPage dataset={getDataset()} locale={localeOf((await params).locale)} />;
}
