import type { Metadata } from 'next';
import { ConvertPage } from '@/components/convert/convert-page';
import { questionOfForm } from '@/lib/convert/form';
import { getDataset } from '@/lib/dataset';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

/** Worked out when it is asked for, for readers without script: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return { title: t('convert.title'), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { question, ignored } = questionOfForm(await searchParams);
  return (
    <ConvertPage
      dataset={getDataset()}
      locale={localeOf((await params).locale)}
      first={question}
      ignored={ignored}
      plain
    />
  );
}
