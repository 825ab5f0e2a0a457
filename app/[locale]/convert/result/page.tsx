import { type ResultProps, resultMetadata } from '@/app/result-route';
import { ConvertPage } from '@/components/convert/convert-page';
import { questionOfForm } from '@/lib/convert/form';
import { getDataset } from '@/lib/dataset';
import { localeOf } from '@/lib/view/locale-param';

/** Worked out when it is asked for, for readers without script: what the form sends is in the query. */
export const dynamic = 'force-dynamic';

export const generateMetadata = resultMetadata('convert.title');

export default async function Page({ params, searchParams }: ResultProps) {
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
