import type { Metadata } from 'next';
import { DataPage } from '@/components/site/data-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { indexJson } from '@/lib/publish/index-json';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale))('site.data') };
}

export default async function Page({ params }: Props) {
  const index = indexJson(getDataset(), new Date().toISOString().slice(0, 10));
  return <DataPage index={index} locale={localeOf((await params).locale)} />;
}
