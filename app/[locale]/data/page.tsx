import type { Metadata } from 'next';
import { getMaterial } from '@/app/material';
import { DataPage } from '@/components/data/data-page';
import { translator } from '@/lib/i18n/translate';
import { dataModel } from '@/lib/publish/data-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return { title: t('site.data'), description: t('data.everythingHolds') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <DataPage model={dataModel(getMaterial(), locale)} locale={locale} />;
}
