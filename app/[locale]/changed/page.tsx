import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ChangedPage } from '@/components/releases/changed-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { changedModel } from '@/lib/release/changed-model';
import { releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return { title: translator(locale)('changed.title'), alternates: alternatesOf(locale, '/changed') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <ChangedPage model={changedModel(getDataset(), releases(), locale)} locale={locale} />;
}
