import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';
import { countHref } from '@/lib/view/numbers/number-place';
import { type ExplorerModel, explorerModel } from './explorer-model';
import { matching } from './filter';
import { type Impact, impactRows } from './impact-rows';
import { type TotalRow, totalRows } from './total-rows';
import { everything, toggled, toggledTold, writeView } from './view-state';

/** A number at the head of the page: the cases it counts, and `home`, where it is told how it was counted. */
export type Headline = { count: string; text: string; note: string; href: string; plain: string; home: string };
export type HomeModel = {
  explorer: ExplorerModel;
  lead: string;
  headlines: Headline[];
  impact: Impact;
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

const MINING = toggled(everything(), 'subject', 'mining');

/** What each number at the head of the page counts, as a view. */
export const headlineViews = (locale: SiteLocale) => [
  { key: 'cases' as const, view: MINING, plain: `/${locale}/by/subject/mining` },
  ...(['loss', 'energy', 'doubt'] as const).map((key) => ({
    key,
    view: toggledTold(everything(), key),
    plain: `/${locale}/by/told/${key}`,
  })),
];

/** The numbers at the head of the page; each leads to exactly the cases it counts. */
function headlines(model: ExplorerModel, t: Translate): Headline[] {
  const home = `/${model.locale}`;
  const found = new Set(matching(model.rows, MINING).map((row) => row.facets.country));
  const without = countries.filter((country) => !found.has(country)).map((country) => t(`country.${country}`));
  const spread = { countries: found.size, all: countries.length, none: without.join(', ') || 'no' };
  return headlineViews(model.locale).map(({ key, view, plain }) => {
    const values = key === 'cases' ? spread : {};
    const count = matching(model.rows, view).length;
    return {
      count: new Intl.NumberFormat(model.locale).format(count),
      text: t(`headline.${key}`, { count }),
      note: t(`headline.${key}Note`, values),
      href: `${home}?${writeView(view)}`,
      plain,
      home: countHref(model.locale, key),
    };
  });
}
