import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { linkedPicture } from '@/app/figure-files';
import { PageHead } from '@/components/figure/page-head';
import { TrendsPage } from '@/components/trends/trends-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('trends.title'), description: t('trends.lead'), alternates: alternatesOf(locale, '/trends') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <PageHead embed="figures/cases-by-quarter" picture={linkedPicture('cases-by-quarter', locale)} locale={locale} />
      <TrendsPage dataset={getDataset()} locale={locale} />
    </>
  );
}
