import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/alternates';
import { ConvertPage } from '@/components/convert/convert-page';
import { fillable, questionOf } from '@/lib/convert/from-case';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { titleOf } from '@/lib/view/case-words';
import { localeOf } from '@/lib/view/locale-param';

export const dynamicParams = false;
export const generateStaticParams = () => fillable(getDataset()).map(({ record }) => ({ case: record.id }));

type Props = { params: Promise<{ locale: string; case: string }> };

const recordOf = (id: string) => getDataset().byId.get(id) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, case: id } = await params;
  const title = titleOf(recordOf(id), getDataset(), localeOf(locale));
  return {
    title: `${translator(localeOf(locale))('convert.title')} ${title}`,
    alternates: alternatesOf(localeOf(locale), `/convert/${id}`),
  };
}

export default async function Page({ params }: Props) {
  const { locale, case: id } = await params;
  const first = questionOf(recordOf(id), getDataset()) ?? notFound();
  return <ConvertPage dataset={getDataset()} locale={localeOf(locale)} first={first} />;
}
