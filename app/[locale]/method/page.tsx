import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { MethodPage } from '@/components/site/method-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';
import { methodModel } from '@/lib/view/method/method-model';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return { title: translator(locale)('method.title'), alternates: alternatesOf(locale, '/method') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <MethodPage model={methodModel(getDataset(), locale)} locale={locale} />;
}
