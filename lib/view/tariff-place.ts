import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import type { Tariff, Town } from '@/lib/schema/baseline';

/** The town of a tariff by its name among the towns of the record; a supplier as it is; empty for a whole country. */
export function tariffPlace({ place = '', country }: Tariff, towns: readonly Town[], locale: SiteLocale): string {
  const town = towns.find(({ country: of, names }) => of === country && names.en === place);
  return town ? inLocale(town.names, locale).text : place;
}
