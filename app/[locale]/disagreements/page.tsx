import type { Metadata } from 'next';
import { pictureMetadata } from '@/app/figure-files';
import { OembedLink } from '@/components/figure/oembed-link';
import { DisagreementsPage } from '@/components/ledger/disagreements-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { disagreementsModel } from '@/lib/view/ledger/disagreements-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('ledger.title'), description: t('ledger.lead'), ...pictureMetadata('disagreements', locale) };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <>
      <OembedLink name="figures/disagreements" locale={locale} />
      <DisagreementsPage model={disagreementsModel(getDataset(), locale)} locale={locale} />
    </>
  );
}
