import type { Metadata } from 'next';
import { caseFigureName, linkedPicture } from '@/app/figure-files';
import { CaseFile } from '@/components/case/case-file';
import { PageHead } from '@/components/figure/page-head';
import { questionOf } from '@/lib/convert/from-case';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
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
    return { locale: localeOf(locale), model, version: dataset.version, convertHref };
  }
  return {
    generateStaticParams: () => siteLocales.flatMap((locale) => getDataset()[list].map(({ id }) => ({ locale, id }))),
    async generateMetadata({ params }: Props): Promise<Metadata> {
      const { model } = await found(params);
      const [first] = model.claims;
      return { title: model.title, ...(first ? { description: `${first.what}: ${first.value.text}` } : {}) };
    },
    async Page({ params }: Props) {
      const all = await found(params);
      const { model, locale } = all;
      const picture = linkedPicture(caseFigureName(model.id), locale);
      return (
        <>
          <PageHead {...(list === 'cases' ? { embed: `cases/${model.id}` } : {})} picture={picture} locale={locale} />
          <CaseFile {...all} />
        </>
      );
    },
  };
}
