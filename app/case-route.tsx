import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { CaseFile } from '@/components/case/case-file';
import { DataScript } from '@/components/site/data-script';
import { editionOf } from '@/lib/cite/edition';
import { caseCitation } from '@/lib/cite/page-citation';
import { questionOf } from '@/lib/convert/from-case';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
import { caseJsonLd, scriptText } from '@/lib/publish/json-ld';
import { siteAddress } from '@/lib/record/site-address';
import { caseModel } from '@/lib/view/case/case-model';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string; id: string }> };

/** The page of one record: the same for the five countries' cases and for the neighbours'. */
export function caseRoute(list: 'cases' | 'context') {
  async function found(params: Props['params']) {
    const { locale, id } = await params;
    const dataset = getDataset();
    const record = dataset[list].find((one) => one.id === id);
    if (!record) throw new Error(`There is no record "${id}" among the ${list}.`);
    const model = caseModel(record, dataset, getOutlines(), localeOf(locale));
    const fillable = record.subject === 'mining' && list === 'cases' && questionOf(record, dataset);
    const convertHref = fillable ? `/${locale}/convert/${id}` : '';
    const from = { site: siteAddress(), locale: localeOf(locale), edition: editionOf(dataset) };
    const citation = caseCitation(record, dataset, from);
    return { locale: localeOf(locale), model, citation, convertHref, described: caseJsonLd(record, dataset, from) };
  }
  return {
    generateStaticParams: () => siteLocales.flatMap((locale) => getDataset()[list].map(({ id }) => ({ locale, id }))),
    async generateMetadata({ params }: Props): Promise<Metadata> {
      const { locale, model } = await found(params);
      const [first] = model.claims;
      return {
        title: model.title,
        ...(first ? { description: `${first.what}: ${first.value.text}` } : {}),
        alternates: alternatesOf(locale, `/${list}/${model.id}`),
      };
    },
    async Page({ params }: Props) {
      const { described, ...page } = await found(params);
      return (
        <>
          <DataScript text={scriptText(described)} />
          <CaseFile {...page} />
        </>
      );
    },
  };
}
