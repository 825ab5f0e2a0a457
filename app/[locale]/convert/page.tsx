import type { Metadata } from 'next';
import { ConvertPage } from '@/components/convert/convert-page';
import { PageHead } from '@/components/figure/page-head';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return { title: t('convert.title'), description: t('convert.lead') };
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
