import type { Metadata } from 'next';
import { ofRelease } from '@/app/release-route';
import { FrozenFile } from '@/components/releases/frozen-file';
import { releasedCitation } from '@/lib/cite/page-citation';
import { siteAddress } from '@/lib/record/site-address';
import { frozenPageModel } from '@/lib/release/frozen-model';
import { releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string; version: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  releases().flatMap(({ version, records }) => records.map(({ id }) => ({ version, id })));

async function model(params: Props['params']) {
  const { id } = await params;
  return ofRelease(params, (release, dataset, locale) => frozenPageModel(release, id, dataset, locale));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await model(params)).title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const found = await model(params);
  const edition = { version: found.version, date: found.date };
  const citation = releasedCitation(found.file, { site: siteAddress(), locale, edition });
  return <FrozenFile model={found} citation={citation} locale={locale} />;
}
