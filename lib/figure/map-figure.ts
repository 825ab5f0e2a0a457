import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Mark } from '@/lib/map/mark';
import type { Land } from '@/lib/map/picture';
import { explorerModel } from '@/lib/view/explorer/explorer-model';
import { placed } from '@/lib/view/explorer/filter';
import { shadesOf } from '@/lib/view/explorer/presets';
import { everything } from '@/lib/view/explorer/view-state';
import { looksFor, paragraph, space, stack } from './draw/block';
import { innerWidth, type Origin, sheet } from './draw/sheet';
import type { Figure } from './figure';
import { creditOf } from './frame-words';
import { bubblesOf, countryNames, land } from './map/map-drawing';
import { mapLegend } from './map/map-legend';

/** What pictures are drawn from: the record, the outlines of its regions, and the coarser land of the overview. */
export type Ground = { dataset: Dataset; units: FeatureCollection; land: Land };

export type CountedMark = Mark & { cases: string[] };
/** The cases of the record by mark, with those that no mark stands for. */
export type MapFacts = {
  marks: CountedMark[];
  shades: ReadonlyMap<string, number>;
  sentence: string;
  most: string;
  sum: string;
};

export function mapFacts({ dataset, units }: Ground, locale: SiteLocale): MapFacts {
  const t = translator(locale);
  const model = explorerModel(dataset, units, locale);
  const { marks, tray, twice } = placed(model.rows);
  const counted = model.marks
    .map((mark) => ({ ...mark, cases: (marks.get(mark.key) ?? []).map(({ id }) => id) }))
    .filter(({ cases }) => cases.length > 0);
  const most = [...counted].sort((a, b) => b.cases.length - a.cases.length).slice(0, 3);
  const countries = new Set(model.rows.map(({ facets }) => facets.country)).size;
  return {
    marks: counted,
    shades: shadesOf(model, everything()),
    sentence: t('figure.map.sentence', { count: model.rows.length, first: model.years[0] ?? '', countries }),
    most: t('figure.map.most', { places: most.map(({ name, cases }) => `${name} (${cases.length})`).join(', ') }),
    sum: t('figure.map.sum', { map: model.rows.length - tray.length, tray: tray.length, twice }),
  };
}

/** The map of all cases: shaded regions, marks, names of countries, and what could not be drawn. */
export function mapFigure(ground: Ground, locale: SiteLocale, origin: Origin, narrow: boolean): Figure {
  const t = translator(locale);
  const facts = mapFacts(ground, locale);
  const name = narrow ? 'map-narrow' : 'map';
  const looks = looksFor(narrow);
  const width = innerWidth(narrow);
  const { drawn, boxes } = bubblesOf(facts.marks, width, narrow);
  const map = land(ground.land, facts.shades, width, `${name}-frame`, [
    countryNames(boxes, width, narrow, locale),
    drawn,
  ]);
  return sheet({
    name,
    locale,
    narrow,
    title: t('figure.map.title'),
    sentence: facts.sentence,
    alt: t('figure.map.alt', { most: facts.most, sum: facts.sum }),
    body: stack(
      map,
      space(10),
      mapLegend(narrow, looks, t),
      space(8),
      paragraph(facts.sum, looks.text, width),
      space(2),
      paragraph(t('map.credit'), looks.small, width),
    ),
    ...creditOf(origin, locale, `/${locale}`),
  });
}
