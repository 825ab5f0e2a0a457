import { withCount } from '@/lib/i18n/plural';
import type { Mark } from '@/lib/map/mark';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import { fill } from '@/lib/view/fill';

/** The name of a mark as it is read and spoken: "somewhere in Turkistan: 3 cases". */
export function markName(mark: Mark, count: number, model: ExplorerModel): string {
  const cases = withCount(model.plurals['map.cases'], count, model.locale);
  return fill(model.words[`map.${mark.shape}`], { place: mark.name, cases });
}

/** The name of several marks that stand as one: how many places, which, and how many cases in all. */
export function groupName(keys: string[], count: number, model: ExplorerModel): string {
  const marks = model.marks.filter((mark) => keys.includes(mark.key));
  const [first] = marks;
  if (marks.length === 1 && first) return markName(first, count, model);
  const places = withCount(model.plurals['map.group'], marks.length, model.locale);
  const cases = withCount(model.plurals['map.cases'], count, model.locale);
  return fill(places, { names: marks.map((mark) => mark.name).join(', '), cases });
}
