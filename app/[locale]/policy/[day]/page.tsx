import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { PolicyDayPage } from '@/components/policy/policy-day-page';
import { getDataset } from '@/lib/dataset';
import { dateText } from '@/lib/format/date';
import { siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { daysOf } from '@/lib/policy/policy-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string; day: string }> };

export const dynamicParams = false;

/** One page for each day on which something turned. */
export function generateStaticParams() {
  return siteLocales.flatMap((locale) => daysOf(getDataset()).map((day) => ({ locale, day })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: param, day } = await params;
  const locale = localeOf(param);
  const t = translator(locale);
  return {
    title: t('policy.matrix', { day: dateText(day, locale) }),
    description: t('policy.lead'),
    alternates: alternatesOf(locale, `/policy/${day}`),
  };
}

export default async function Page({ params }: Props) {
  const { locale, day } = await params;
  return <PolicyDayPage dataset={getDataset()} locale={localeOf(locale)} day={day} />;
}
