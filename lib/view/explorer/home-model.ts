import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';
import { type ExplorerModel, explorerModel } from './explorer-model';
import { matching } from './filter';
import { type ImpactRow, impactRows } from './impact-rows';
import { type TotalRow, totalRows } from './total-rows';
import { everything, toggled, toggledTold, writeView } from './view-state';

export type Headline = { count: string; text: string; note: string; href: string; plain: string };
export type HomeModel = {
  explorer: ExplorerModel;
  lead: string;
  headlines: Headline[];
  impact: { rows: ImpactRow[]; sentence: string; note: string };
  totals: TotalRow[];
};

/** Everything the home page shows, finished. */
export function homeModel(dataset: Dataset, units: FeatureCollection, locale: SiteLocale): HomeModel {
  const t = translator(locale);
  const explorer = explorerModel(dataset, units, locale);
  const first = explorer.years[0] ?? '';
  return {
    explorer,
    lead: t('home.lead', { first }),
    headlines: headlines(explorer, t),
    impact: impactRows(dataset, locale),
    totals: totalRows(dataset, locale),
  };
}

/** The numbers at the head of the page; each leads to exactly the cases it counts. */
function headlines(model: ExplorerModel, t: Translate): Headline[] {
  const home = `/${model.locale}`;
  const mining = toggled(everything(), 'subject', 'mining');
  const found = new Set(matching(model.rows, mining).map((row) => row.facets.country));
  const without = countries.filter((country) => !found.has(country)).map((country) => t(`country.${country}`));
  const spread = { countries: found.size, all: countries.length, none: without.join(', ') || 'no' };
  const views = [
    { key: 'cases', view: mining, plain: `${home}/by/subject/mining`, values: spread },
    ...(['loss', 'energy', 'doubt'] as const).map((told) => ({
      key: told,
      view: toggledTold(everything(), told),
      plain: `${home}/by/told/${told}`,
      values: {},
    })),
  ] as const;
  return views.map(({ key, view, plain, values }) => {
    const count = matching(model.rows, view).length;
    return {
      count: new Intl.NumberFormat(model.locale).format(count),
      text: t(`headline.${key}`, { count }),
      note: t(`headline.${key}Note`, values),
      href: `${home}?${writeView(view)}`,
      plain,
    };
  });
}
