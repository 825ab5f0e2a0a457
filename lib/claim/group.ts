import type { Passage, Quantified } from '@/lib/extract/extract';
import { countries } from '@/lib/schema/vocabulary';
import { countryOfCurrency } from '@/lib/units/money';

/** Quantities that speak of one thing: of one country, and near enough to each other to be held together. */
export type Group = { country?: string; members: number[]; start: number; end: number };

/** Characters between two quantities beyond which they are no longer taken to tell of one event. */
const APART = 700;

/** Words for the whole world, whose shares are held against no country. */
const WORLD =
  /(?<!\p{L})(?:global|world(?:wide)?|мир(?:ов|а(?!\p{L})|е(?!\p{L}))|әлем|жаһан|ҷаҳон|дүйнө|jahon|dunyo|жаҳон)/giu;
/** Characters after a share within which the thing it is a share of is named. */
const OF = 45;
const ours = (country: string): boolean => (countries as readonly string[]).includes(country);

/**
 * Sorts the quantities of a text into groups. A quantity is of the country of its currency, else of the one that was
 * named last before it, else of the next one named; `countryOf` tells in which country a named place lies.
 */
export function groupsOf(passage: Passage, text: string, countryOf: (key: string) => string | undefined): Group[] {
  const { quantities } = passage;
  const places = passage.places.flatMap(({ key, start }) => {
    const country = countryOf(key);
    return country ? [{ country, start }] : [];
  });
  const worlds = [...text.matchAll(WORLD)].map(({ index }) => ({ country: 'WORLD', start: index }));
  const named = [...places, ...worlds].sort((a, b) => a.start - b.start);
  const around = ({ unit, what, start, end }: Quantified): string | undefined => {
    // A share is told "of" something: 8% of Iran's output, 0.55% of global electricity.
    const of = named.find((one) => one.start >= start && one.start < end + OF);
    const sameSentence = of && !/[.!?]\s/.test(text.slice(end, of.start));
    if (sameSentence && (what === 'share-of-power' || of.country === 'WORLD')) return of.country;
    return (
      countryOfCurrency(unit.slice(0, 3)) ??
      named.filter((one) => one.start < end && ours(one.country)).at(-1)?.country ??
      named.find((one) => one.start >= start && ours(one.country))?.country
    );
  };
  const groups: Group[] = [];
  quantities.forEach((quantity, index) => {
    const country = around(quantity);
    const open = groups.at(-1);
    const near = open && quantity.start - open.end < APART;
    if (open && near && (open.country === country || !open.country || !country)) {
      open.members.push(index);
      open.end = quantity.end;
      if (country) open.country = country;
    } else {
      groups.push({ ...(country ? { country } : {}), members: [index], start: quantity.start, end: quantity.end });
    }
  });
  return groups;
}
