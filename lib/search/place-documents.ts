import type { Dataset, PlaceOf } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { marksOf } from '@/lib/map/place-mark';
import type { Case } from '@/lib/schema/case';
import type { SearchDocument } from './document';
import { around, countryWords, namesOf, townsOf } from './place-words';

/** The places of the record. A site is there for its case only: one without a published case is left out. */
export function placeDocuments(dataset: Dataset, locale: SiteLocale): SearchDocument[] {
  const t = translator(locale);
  return [...dataset.places.values()].flatMap((place): SearchDocument[] => {
    const told = toldAt(place, dataset);
    if (place.type === 'site' && told.length === 0) return [];
    const country = t(`country.${place.country}`);
    const wider = around(place, dataset);
    const lies = [...wider.map((one) => inLocale(one.names, locale).text), country].join(', ');
    return [
      {
        kind: 'place',
        ...leadOf(place, told, dataset, (key, count) => t(`search.note.${key}`, { lies, country, count }), locale),
        words: {
          title: namesOf(place, locale).slice(0, 1),
          name: namesOf(place, locale),
          town: townsOf(place),
          region: wider.flatMap((one) => namesOf(one, locale)),
          country: countryWords(place.country, locale),
        },
      },
    ];
  });
}

type Told = { record: Case; keys: string[] };

/** The cases told of a place or of what lies in it, each with the keys by which it tells so. */
function toldAt(place: PlaceOf, dataset: Dataset): Told[] {
  const inside = (key: string): boolean => {
    const other = dataset.places.get(key);
    return other !== undefined && (other === place || around(other, dataset).includes(place));
  };
  return dataset.cases
    .map((record) => ({ record, keys: record.places.filter(inside) }))
    .filter(({ keys }) => keys.length > 0);
}

/** To the map with exactly the cases counted; to a case that no map can show; else to all of the country. */
function leadOf(
  place: PlaceOf,
  told: Told[],
  dataset: Dataset,
  note: (key: 'place' | 'undrawn' | 'noCase', count: number) => string,
  locale: SiteLocale,
): { href: string; note: string } {
  const drawn = (record: Case) => marksOf(record, dataset.places).map(({ key }) => key);
  const marks = new Set(told.flatMap(({ record, keys }) => drawn({ ...record, places: keys })));
  const count = dataset.cases.filter((record) => drawn(record).some((key) => marks.has(key))).length;
  if (count > 0) return { href: `/${locale}?place=${[...marks].sort().join(',')}`, note: note('place', count) };
  const country = `/${locale}?country=${place.country}`;
  const [first] = told;
  if (!first) return { href: country, note: note('noCase', 0) };
  return {
    href: told.length === 1 ? `/${locale}/cases/${first.record.id}` : country,
    note: note('undrawn', told.length),
  };
}
