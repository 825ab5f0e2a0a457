import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getBasis } from '@/app/brief-route';
import { NumbersPage } from '@/components/numbers/numbers-page';
import { briefUses } from '@/lib/brief/uses';
import { questionOf } from '@/lib/convert/from-case';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { reportHref } from '@/lib/publish/report-link';
import { reportsTo, siteAddress } from '@/lib/record/site-address';
import { releases } from '@/lib/release/read';
import { shownVersions } from '@/lib/release/shown-versions';
import { titleOf } from '@/lib/view/case-words';
import { localeOf } from '@/lib/view/locale-param';
import { numbersModel } from '@/lib/view/numbers/numbers-model';

type Props = { params: Promise<{ locale: string; case: string }> };

export const dynamicParams = false;

/** One page for each published record, the neighbours' among them: a number of theirs has its place too. */
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => [...getDataset().byId.keys()].map((id) => ({ locale, case: id })));

async function found(params: Props['params']) {
  const { locale: param, case: id } = await params;
  const locale = localeOf(param);
  const dataset = getDataset();
  const record = dataset.byId.get(id);
  if (!record) throw new Error(`There is no record "${id}".`);
  return { locale, dataset, record };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, dataset, record } = await found(params);
  const t = translator(locale);
  return {
    title: `${t('numbers.case.title')}: ${titleOf(record, dataset, locale)}`,
    description: t('numbers.what'),
    alternates: alternatesOf(locale, `/numbers/${record.id}`),
  };
}

export default async function Page({ params }: Props) {
  const { locale, dataset, record } = await found(params);
  const fillable = record.subject === 'mining' && dataset.cases.includes(record) && questionOf(record, dataset);
  const convertHref = fillable ? `/${locale}/convert/${record.id}` : '';
  const title = titleOf(record, dataset, locale);
  const address = `${siteAddress()}/${locale}/numbers/${record.id}`;
  const model = numbersModel(record, dataset, getOutlines(), locale, {
    convertHref,
    uses: briefUses(getBasis(), locale),
    versions: shownVersions(record.id, releases(), dataset.version, locale),
    reportHref: (claim) =>
      reportHref({ title, address, version: dataset.version, claim }, reportsTo(), translator(locale)),
  });
  return <NumbersPage model={model} locale={locale} />;
}
