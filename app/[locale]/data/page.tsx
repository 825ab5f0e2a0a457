import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { DataPage } from '@/components/site/data-page';
import { DataScript } from '@/components/site/data-script';
import { ForMachines } from '@/components/site/for-machines';
import { editionOf } from '@/lib/cite/edition';
import { datasetCitation } from '@/lib/cite/page-citation';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { indexJson } from '@/lib/publish/index-json';
import { datasetJsonLd, scriptText } from '@/lib/publish/json-ld';
import { machineFiles } from '@/lib/publish/machine-files';
import { siteAddress } from '@/lib/record/site-address';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return { title: translator(locale)('site.data'), alternates: alternatesOf(locale, '/data') };
}

export default async function Page({ params }: Props) {
  const index = indexJson(getDataset(), new Date().toISOString().slice(0, 10));
  const locale = localeOf((await params).locale);
  const from = { site: siteAddress(), locale, edition: editionOf(getDataset()) };
  return (
    <>
      <DataScript text={scriptText(datasetJsonLd(getDataset(), from))} />
      <DataPage index={index} locale={locale} />
      <ForMachines citation={datasetCitation(from)} files={machineFiles(locale)} locale={locale} />
    </>
  );
}
