import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { embedChoices } from '@/app/embed-choices';
import { EmbedPage } from '@/components/embed/embed-page';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('embed.name'), description: t('embed.lead'), alternates: alternatesOf(locale, '/embed') };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <EmbedPage {...embedChoices(locale)} locale={locale} />;
}
