import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { linkedPicture } from '@/app/figure-files';
import { PageHead } from '@/components/figure/page-head';
import { DisagreementsPage } from '@/components/ledger/disagreements-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { disagreementsModel } from '@/lib/view/ledger/disagreements-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return {
    title: t('ledger.title'),
    description: t('ledger.lead'),
    alternates: alternatesOf(locale, '/disagreements'),
  };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <PageHead embed="figures/disagreements" picture={linkedPicture('disagreements', locale)} locale={locale} />
      <DisagreementsPage model={disagreementsModel(getDataset(), locale)} locale={locale} />
    </>
  );
}
