import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getBasis } from '@/app/brief-route';
import { CountsPage } from '@/components/numbers/counts-page';
import { briefUses } from '@/lib/brief/uses';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';
import { countsModel } from '@/lib/view/numbers/counts-model';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('numbers.title'), description: t('numbers.what'), alternates: alternatesOf(locale, '/numbers') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <CountsPage
      model={countsModel(getDataset(), getOutlines(), locale, briefUses(getBasis(), locale))}
      locale={locale}
    />
  );
}
