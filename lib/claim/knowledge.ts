import type { Dataset } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import type { Case } from '@/lib/schema/case';
import type { CheckedClaim } from '@/lib/schema/checked-claim';
import { titleOf } from '@/lib/view/case-words';
import type { Index } from './knowledge-of';
import { type KnownCase, type KnownStatement, sizeOf } from './match';

/** Words that say what sort of place it is, and that a text often leaves out. */
const SORTS =
  /^(вилояти|ноҳияи|город|село|посёлок|г\.)\s+|\s+(region|oblast|district|city|область|район|облысы|ауданы|қаласы|облусу|району|шаары|viloyati|tumani|shahri|вилояти|тумани)$/giu;

/** Made at build time for the page, and on start for the command. */
export function indexOf(dataset: Dataset, locale: SiteLocale): Index {
  const names = new Map<string, string>();
  for (const place of dataset.places.values()) {
    for (const name of [...Object.values(place.names), ...(place.alsoCalled ?? [])]) {
      if (!name) continue;
      const bare = name.replace(SORTS, '').trim();
      for (const one of [name, bare]) if (one.length > 2 && !names.has(one)) names.set(one, place.key);
    }
  }
  return {
    names: [...names],
    countries: [...dataset.places.values()].map(({ key, country }) => [key, country]),
    cases: dataset.cases.map((record) => knownCase(record, dataset, locale)),
    statements: dataset.checkedClaims.flatMap((claim) => knownStatement(claim, locale)),
  };
}

function knownCase(record: Case, dataset: Dataset, locale: SiteLocale): KnownCase {
  const regions = [...dataset.places.values()].filter(({ type }) => type === 'region');
  const places = record.places.flatMap((key) => {
    const subdivision = dataset.places.get(key)?.subdivision ?? record.subdivision;
    return [key, ...regions.filter((region) => region.subdivision === subdivision).map((region) => region.key)];
  });
  const figures = record.claims
    .filter((claim) => !claim.text && claim.unit)
    .map(({ what, unit = '', value, min, max }) =>
      sizeOf({
        what,
        unit,
        ...(value === undefined ? {} : { value }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      }),
    );
  return {
    id: record.id,
    title: titleOf(record, dataset, locale),
    country: record.country,
    ...(record.announced ? { announced: record.announced } : {}),
    places: [...new Set(places)],
    figures: [...new Map(figures.map((figure) => [JSON.stringify(figure), figure])).values()],
  };
}

/** A checked statement by the numbers that it states; one that states none cannot be recognised. */
function knownStatement({ key, said, sums = [] }: CheckedClaim, locale: SiteLocale): KnownStatement[] {
  const figures = sums
    .flatMap(({ inputs }) => inputs)
    .flatMap(({ name, from, unit = '', value, low = value, high = value }) =>
      from === 'said' && low !== undefined && high !== undefined && !LENGTHS.includes(name)
        ? [sizeOf({ what: name === 'people' ? 'equivalent-population' : 'money', unit, min: low, max: high })]
        : [],
    );
  const distinct = [...new Map(figures.map((figure) => [JSON.stringify(figure), figure])).values()];
  return distinct.length > 0 ? [{ key, said: inLocale(said, locale).text, figures: distinct }] : [];
}

/** Lengths of time are in many texts and tell none of them. */
const LENGTHS = ['years', 'hours'];
