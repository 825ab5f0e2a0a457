import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SincePage } from '@/components/releases/since-page';
import { getDataset } from '@/lib/dataset';
import { sinceModel } from '@/lib/release/changed-model';
import { releaseOf, releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string; version: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => releases().map(({ version }) => ({ version }));

async function model(params: Props['params']) {
  const { locale, version } = await params;
  const release = releaseOf(version);
  return release ? sinceModel(release, getDataset(), localeOf(locale)) : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await model(params)).title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <SincePage model={await model(params)} locale={localeOf((await params).locale)} />;
}
