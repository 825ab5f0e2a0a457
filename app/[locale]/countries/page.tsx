import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getBasis } from '@/app/brief-route';
import { BriefIndex } from '@/components/brief/brief-index';
import { briefIndex } from '@/lib/brief/brief-index';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('brief.index'), description: t('brief.indexLead'), alternates: alternatesOf(locale, '/countries') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <BriefIndex rows={briefIndex(getBasis(), locale)} locale={locale} />;
}
