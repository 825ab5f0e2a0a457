import type { Metadata } from 'next';
import { ofRelease, type ReleaseParams, releaseParams } from '@/app/release-route';
import { FrozenList } from '@/components/releases/frozen-list';
import { frozenIndex } from '@/lib/release/frozen-model';

type Props = { params: ReleaseParams };

export const dynamicParams = false;
export const generateStaticParams = releaseParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await ofRelease(params, frozenIndex)).title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  return <FrozenList model={await ofRelease(params, frozenIndex)} />;
}
