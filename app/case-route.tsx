import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getEdition } from '@/app/edition';
import { caseFigureName, linkedPicture } from '@/app/figure-files';
import { CaseFile } from '@/components/case/case-file';
import { PageHead } from '@/components/figure/page-head';
import { WithdrawnCase } from '@/components/releases/withdrawn-case';
import { DataScript } from '@/components/site/data-script';
import { caseCitation } from '@/lib/cite/page-citation';
import { questionOf } from '@/lib/convert/from-case';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { caseJsonLd, scriptText } from '@/lib/publish/describe/json-ld';
import { reportHref } from '@/lib/publish/report-link';
import { reportsTo, siteAddress } from '@/lib/record/site-address';
import { lastRelease, withdrawnIds } from '@/lib/release/changelog';
import { recordsOf } from '@/lib/release/freeze';
import { withdrawalOf } from '@/lib/release/frozen-model';
import { releases } from '@/lib/release/read';
import { caseModel } from '@/lib/view/case/case-model';
import { localeOf } from '@/lib/view/locale-param';

type Params = Promise<{ locale: string; id: string }>;
type Props = { params: Params };

/** The page of one record: the same for the five countries' cases and for the neighbours'. */
export function caseRoute(list: 'cases' | 'context') {
  async function found(params: Params) {
    const { locale, id } = await params;
    const dataset = getDataset();
    const record = dataset[list].find((one) => one.id === id);
    if (!record) throw new Error(`There is no record "${id}" among the ${list}.`);
    const model = caseModel(record, dataset, getOutlines(), localeOf(locale));
    const fillable = record.subject === 'mining' && list === 'cases' && questionOf(record, dataset);
    const convertHref = fillable ? `/${locale}/convert/${id}` : '';
    const from = { site: siteAddress(), locale: localeOf(locale), edition: getEdition() };
    const citation = caseCitation(record, dataset, from, lastRelease(id, releases()));
    const reported = { title: model.title, address: siteAddress() + model.path, version: dataset.version };
    const report = reportHref(reported, reportsTo(), translator(localeOf(locale)));
    return {
      described: caseJsonLd(record, dataset, from),
      file: { locale: localeOf(locale), model, citation, convertHref, reportHref: report },
    };
  }
  /** Set where the address once held a record and now tells that it was withdrawn. */
  async function gone(params: Params) {
    const { locale, id } = await params;
    return withdrawalOf(id, releases(), getDataset(), localeOf(locale));
  }
  return {
    generateStaticParams() {
      const dataset = getDataset();
      const withdrawn = list === 'cases' ? withdrawnIds(releases(), recordsOf(dataset)) : [];
      const ids = [...dataset[list].map(({ id }) => id), ...withdrawn];
      return siteLocales.flatMap((locale) => ids.map((id) => ({ locale, id })));
    },
    async generateMetadata({ params }: Props): Promise<Metadata> {
      const stone = await gone(params);
      if (stone) return { title: stone.title, robots: { index: false } };
      const { locale, model } = (await found(params)).file;
      const [first] = model.claims;
      return {
        title: model.title,
        ...(first ? { description: `${first.what}: ${first.value.text}` } : {}),
        alternates: alternatesOf(locale, `/${list}/${model.id}`),
      };
    },
    async Page({ params }: Props) {
      const stone = await gone(params);
      if (stone) return <WithdrawnCase stone={stone} t={translator(localeOf((await params).locale))} />;
      const { described, file } = await found(params);
      const { model, locale } = file;
      const picture = linkedPicture(caseFigureName(model.id), locale);
      return (
        <>
          <PageHead {...(list === 'cases' ? { embed: `cases/${model.id}` } : {})} picture={picture} locale={locale} />
          <DataScript text={scriptText(described)} />
          <CaseFile {...file} />
        </>
      );
    },
  };
}
