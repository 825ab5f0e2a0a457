import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { linkedPicture } from '@/app/figure-files';
import { PageHead } from '@/components/figure/page-head';
import { SourcesPage } from '@/components/sources/sources-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';
import { sourcesModel } from '@/lib/view/sources/sources-model';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('sources.title'), description: t('sources.lead'), alternates: alternatesOf(locale, '/sources') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <PageHead embed="figures/sources" picture={linkedPicture('sources', locale)} locale={locale} />
      <SourcesPage model={sourcesModel(getDataset(), locale)} locale={locale} />
    </>
  );
}
