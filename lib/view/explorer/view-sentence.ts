import { withCount } from '@/lib/i18n/plural';
import { fill } from '@/lib/view/fill';
import type { ExplorerModel } from './explorer-model';
import { facets } from './facets';
import { isEverything, type View } from './view-state';

/** The parts of a view in words: one for each facet chosen, for the months, for the place. */
export function viewParts(view: View, model: ExplorerModel): string[] {
  const { words, facetNames, valueNames, toldNames } = model;
  const parts = facets
    .filter((facet) => view.facets[facet].length > 0)
    .map((facet) => {
      const values = view.facets[facet].map((value) => valueNames[facet][value] ?? value).join(words['view.or']);
      return fill(words['view.part'], { facet: facetNames[facet], values });
    });
  if (view.told.length > 0) {
    const values = view.told.map((told) => toldNames[told]).join(', ');
    parts.push(fill(words['view.part'], { facet: words['facet.told'], values }));
  }
  const places = model.marks.filter((mark) => view.places.includes(mark.key)).map((mark) => mark.name);
  if (places.length > 0) parts.push(fill(words['view.place'], { place: places.join(words['view.or']) }));
  if (view.from) parts.push(fill(words['view.from'], { month: view.from }));
  if (view.to) parts.push(fill(words['view.to'], { month: view.to }));
  return parts;
}

/** The view said in a sentence. */
export function viewSentence(view: View, count: number, model: ExplorerModel): string {
  const total = model.rows.length;
  if (isEverything(view)) return fill(model.words['view.all'], { total });
  const form = count === 0 ? model.plurals['view.none'] : model.plurals['view.some'];
  return fill(withCount(form, count, model.locale), { total, parts: viewParts(view, model).join('; ') });
}
