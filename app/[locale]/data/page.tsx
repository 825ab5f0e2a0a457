import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getEdition } from '@/app/edition';
import { getMaterial } from '@/app/material';
import { DataPage } from '@/components/data/data-page';
import { DataScript } from '@/components/site/data-script';
import { datasetCitation } from '@/lib/cite/page-citation';
import { translator } from '@/lib/i18n/translate';
import { dataModel } from '@/lib/publish/data-model';
import { datasetJsonLd, scriptText } from '@/lib/publish/describe/json-ld';
import { siteAddress } from '@/lib/record/site-address';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('site.data'), description: t('data.everythingHolds'), alternates: alternatesOf(locale, '/data') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const material = getMaterial();
  const from = { site: siteAddress(), locale, edition: getEdition() };
  return (
    <>
      <DataScript text={scriptText(datasetJsonLd(material.dataset, from))} />
      <DataPage model={dataModel(material, locale)} citation={datasetCitation(from)} locale={locale} />
    </>
  );
}
