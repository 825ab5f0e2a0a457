import type { Metadata } from 'next';
import { CaseFile } from '@/components/case/case-file';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
import { caseModel } from '@/lib/view/case-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => getDataset().context.map(({ id }) => ({ locale, id })));

async function found(params: Props['params']) {
  const { locale, id } = await params;
  const dataset = getDataset();
  const record = dataset.context.find((one) => one.id === id);
  if (!record) throw new Error(`There is no record "${id}".`);
  return {
    locale: localeOf(locale),
    model: caseModel(record, dataset, getOutlines(), localeOf(locale)),
    version: dataset.version,
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { model } = await found(params);
  const [first] = model.claims;
  return { title: model.title, ...(first ? { description: `${first.what}: ${first.value.text}` } : {}) };
}

export default async function Page({ params }: Props) {
  return <CaseFile {...(await found(params))} />;
}
