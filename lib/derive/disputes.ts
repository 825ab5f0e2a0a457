import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { contradicts, endsOf, numberOf, quantitiesOf } from './quantities';
import { bestSource } from './value-state';
import { byDate, byKind, firstDate, type Pages, type Voice, voicesOf } from './voices';

/** One value as one voice states it, with the pages of that voice that print it so. */
export type Version = {
  claim: Claim;
  voice: Voice;
  sources: string[];
  /** Set where a retelling contradicts the agency's own text or, without one, most pages of its voice. */
  differs: 'own' | 'most' | null;
};

/** A quantity of which the sources print more than one version. */
export type Dispute = {
  /** The nearest voice first, and within it the version it stands for. The first of all is the headline. */
  versions: [Version, ...Version[]];
  low: number;
  high: number;
  /** Highest over lowest: how wide apart the versions are. */
  ratio: number;
  /** Whether the number is one, and only its bound, its unit or its letters differ. */
  sameNumber: boolean;
};

export const disputesOf = (record: Case, pages: Pages): Dispute[] =>
  quantitiesOf(record).flatMap((claims) => disputeOf(claims, record, pages) ?? []);

function disputeOf(claims: Claim[], record: Case, pages: Pages): Dispute | undefined {
  if (claims.length < 2) return undefined;
  const voices = voicesOf(record, pages, pagesOf(claims, record));
  const [first, ...rest] = voices.flatMap((voice) => versionsOf(voice, claims, record, pages));
  if (!first) return undefined;
  const low = Math.min(...claims.map((claim) => endsOf(claim).low));
  const high = Math.max(...claims.map((claim) => endsOf(claim).high));
  const sameNumber = new Set(claims.map(numberOf)).size === 1;
  return { versions: [first, ...rest], low, high, ratio: sameNumber ? 1 : high / low, sameNumber };
}

/** The pages that state any of these claims, in the order of the case. */
const pagesOf = (claims: Claim[], record: Case): string[] =>
  Object.keys(record.sources).filter((key) => claims.some(({ by }) => by.includes(key)));

/**
 * What one voice states. First what its own text prints; without one, what most of its pages print or at least do not
 * contradict, then what is not in doubt, then what the better and the earlier page prints.
 */
function versionsOf(voice: Voice, claims: Claim[], record: Case, pages: Pages): Version[] {
  const own = voice.nearness === 'own' ? voice.sources[0] : undefined;
  const stated = claims
    .map((claim) => ({ claim, sources: voice.sources.filter((key) => claim.by.includes(key)) }))
    .filter(({ sources }) => sources.length > 0);
  const pagesWhere = (holds: (claim: Claim) => boolean) =>
    new Set(stated.filter(({ claim }) => holds(claim)).flatMap(({ sources }) => sources)).size;
  const printing = (claim: Claim) => pagesWhere((other) => numberOf(other) === numberOf(claim));
  const bearing = (claim: Claim) => pagesWhere((other) => !contradicts(other, claim));
  const ofOwn = stated.find(({ sources }) => own !== undefined && sources.includes(own));
  const ofMost = stated.find(({ claim }) => printing(claim) * 2 > voice.sources.length);
  const measure = ofOwn ?? ofMost;
  const differs = (claim: Claim) => measure !== undefined && contradicts(measure.claim, claim);
  return stated
    .sort(
      (a, b) =>
        Number(b === ofOwn) - Number(a === ofOwn) ||
        printing(b.claim) - printing(a.claim) ||
        bearing(b.claim) - bearing(a.claim) ||
        b.sources.length - a.sources.length ||
        Number(Boolean(a.claim.doubt)) - Number(Boolean(b.claim.doubt)) ||
        byKind(bestSource({ by: a.sources }, record, pages), bestSource({ by: b.sources }, record, pages)) ||
        byDate(firstDate(a.sources, record, pages), firstDate(b.sources, record, pages)),
    )
    .map(({ claim, sources }) => ({
      claim,
      voice,
      sources,
      differs: differs(claim) ? (ofOwn ? 'own' : 'most') : null,
    }));
}

/** Of the quantities that more than one independent voice states: how many there are, and in how many all agree. */
export function agreementOf(records: Case[], pages: Pages): { voiced: number; agreeing: number } {
  const voiced = records.flatMap((record) =>
    quantitiesOf(record).filter((claims) => voicesOf(record, pages, pagesOf(claims, record)).length > 1),
  );
  return {
    voiced: voiced.length,
    agreeing: voiced.filter((claims) => new Set(claims.map(numberOf)).size === 1).length,
  };
}
