import { withCount } from '@/lib/i18n/plural';
import type { Mark } from '@/lib/map/mark';
import type { ExplorerModel } from '@/lib/view/explorer-model';
import { fill } from '@/lib/view/fill';

/** The name of a mark as it is read and spoken: "somewhere in Turkistan: 3 cases". */
export function markName(mark: Mark, count: number, model: ExplorerModel): string {
  const cases = withCount(model.plurals['map.cases'], count, model.locale);
  return fill(model.words[`map.${mark.shape}`], { place: mark.name, cases });
}
