import type { CountSection } from '@/lib/view/numbers/counts-model';
import { briefPath, type Ground, placeHref, scopeName } from './ground';
import { briefPlaces } from './places';
import { briefUses } from './uses';

/** The page of the numbers that only a brief has. */
export type BriefPlacesModel = { title: string; version: string; brief: string; sections: CountSection[] };

export function briefPlacesModel(ground: Ground): BriefPlacesModel {
  const { whole, units, land, locale, scope, t } = ground;
  const uses = briefUses({ dataset: whole, units, land }, locale);
  return {
    title: t('brief.placesTitle', { of: scopeName(ground) }),
    version: whole.version,
    brief: `/${locale}${briefPath(scope)}`,
    sections: briefPlaces(ground, (id) => uses.get(placeHref(ground, id)) ?? []),
  };
}
