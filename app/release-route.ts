import { notFound } from 'next/navigation';
import { getDataset } from '@/lib/dataset';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { releaseOf, releases } from '@/lib/release/read';
import type { Release } from '@/lib/release/release';
import { localeOf } from '@/lib/view/locale-param';

export type ReleaseParams = Promise<{ locale: string; version: string }>;

export const releaseParams = () => releases().map(({ version }) => ({ version }));

/** The model of a page about one release, made by `make`; an unknown version is no page. */
export async function ofRelease<Model>(
  params: ReleaseParams,
  make: (release: Release, dataset: Dataset, locale: SiteLocale) => Model | null,
): Promise<Model> {
  const { locale, version } = await params;
  const release = releaseOf(version);
  return (release && make(release, getDataset(), localeOf(locale))) ?? notFound();
}
