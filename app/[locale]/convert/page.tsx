import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { ConvertPage } from '@/components/convert/convert-page';
import { PageHead } from '@/components/figure/page-head';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('convert.title'), description: t('convert.lead'), alternates: alternatesOf(locale, '/convert') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <PageHead embed="convert" locale={locale} />
      <ConvertPage dataset={getDataset()} locale={locale} />
    </>
  );
}
