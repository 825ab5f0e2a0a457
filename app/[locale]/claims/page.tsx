import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ClaimsPage } from '@/components/claims/claims-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';
import { claimsModel } from '@/lib/view/method/claims-model';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('claims.title'), description: t('claims.lead'), alternates: alternatesOf(locale, '/claims') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <ClaimsPage model={claimsModel(getDataset(), locale)} locale={locale} />;
}
