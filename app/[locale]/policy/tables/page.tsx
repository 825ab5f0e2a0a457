import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { PolicyTablesPage } from '@/components/policy/policy-tables-page';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = translator(locale);
  return {
    title: t('policy.tables'),
    description: t('policy.penaltiesLead'),
    alternates: alternatesOf(locale, '/policy/tables'),
  };
}

export default async function Page({ params }: Props) {
  return <PolicyTablesPage dataset={getDataset()} locale={localeOf((await params).locale)} />;
}
