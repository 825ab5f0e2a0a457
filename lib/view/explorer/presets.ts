import type { ExplorerModel } from './explorer-model';
import { facets, toldValues } from './facets';
import { matching, placed } from './filter';
import { everything, toggled, toggledTold, type View } from './view-state';

/** A view of one value that is written out as a page of its own. */
export type Preset = { facet: string; value: string; name: string; view: View; picture: string };

/** Every value of every facet, told quantity and mark that at least one case has. */
export function presets(model: ExplorerModel): Preset[] {
  const has = (view: View) => matching(model.rows, view).length > 0;
  const byFacet = facets.flatMap((facet) =>
    model.allowed.facets[facet].map((value) => ({
      facet,
      value,
      name: `${model.facetNames[facet]}: ${model.valueNames[facet][value]}`,
      view: toggled(everything(), facet, value),
    })),
  );
  const byTold = toldValues.map((told) => ({
    facet: 'told',
    value: told,
    name: `${model.words['facet.told']}: ${model.toldNames[told]}`,
    view: toggledTold(everything(), told),
  }));
  const byPlace = model.marks.map((mark) => ({
    facet: 'place',
    value: mark.key,
    name: mark.name,
    view: { ...everything(), places: [mark.key] },
  }));
  return [...byFacet, ...byTold, ...byPlace]
    .filter(({ view }) => has(view))
    .map((one) => ({
      ...one,
      picture: one.facet === 'place' ? '/map/all.svg' : `/map/${pictureName(one.facet, one.value)}`,
    }));
}

export const pictureName = (facet: string, value: string): string => `${facet}-${value}.svg`;

/** Cases by outline in a view, for the shades of its picture. */
export function shadesOf(model: ExplorerModel, view: View): Map<string, number> {
  const { marks } = placed(matching(model.rows, view));
  return new Map([...marks].map(([key, rows]) => [key, rows.length]));
}
