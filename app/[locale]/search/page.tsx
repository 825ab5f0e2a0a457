import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return { title: t('search.title'), description: t('search.lead') };
}

export default async function Page({ params }: Props) {
  return <SearchPage locale={localeOf((await params).locale)} />;
}
