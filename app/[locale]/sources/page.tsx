import type { Metadata } from 'next';
import { pictureMetadata } from '@/app/figure-files';
import { OembedLink } from '@/components/figure/oembed-link';
import { SourcesPage } from '@/components/sources/sources-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';
import { sourcesModel } from '@/lib/view/sources/sources-model';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('sources.title'), description: t('sources.lead'), ...pictureMetadata('sources', locale) };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <OembedLink name="figures/sources" locale={locale} />
      <SourcesPage model={sourcesModel(getDataset(), locale)} locale={locale} />
    </>
  );
}
