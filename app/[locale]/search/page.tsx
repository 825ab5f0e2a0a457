import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { SearchPage } from '@/components/search/search-page';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return { title: t('search.title'), description: t('search.lead'), alternates: alternatesOf(locale, '/search') };
}

export default async function Page({ params }: Props) {
  return <SearchPage locale={localeOf((await params).locale)} />;
}
