import type { Metadata } from 'next';
import { ofRelease, type ReleaseParams, releaseParams } from '@/app/release-route';
import { SincePage } from '@/components/releases/since-page';
import { sinceModel } from '@/lib/release/changed-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: ReleaseParams };

export const dynamicParams = false;
export const generateStaticParams = releaseParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await ofRelease(params, sinceModel)).title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <SincePage model={await ofRelease(params, sinceModel)} locale={locale} />;
}
