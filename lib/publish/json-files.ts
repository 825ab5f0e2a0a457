import type { Dataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import { usedPages } from '@/lib/publish/tables/source-table';
import type { Case } from '@/lib/schema/case';
import { publishedCase, publishedClaims } from './case-record';
import { envelope } from './envelope';

/** Published cases whole. */
export const casesJson = (dataset: Dataset, records: Case[] = dataset.cases) => ({
  ...envelope(dataset),
  cases: records.map((record) => publishedCase(record, dataset)),
});

/** One case whole, of the five countries or of a neighbour. */
export const caseJson = (record: Case, dataset: Dataset) => ({
  ...envelope(dataset),
  ...publishedCase(record, dataset),
});

/** Records on neighbouring countries, apart from the five countries' cases. */
export const contextJson = (dataset: Dataset) => ({
  ...envelope(dataset),
  context: dataset.context.map((record) => publishedCase(record, dataset)),
});

/** Every page that a published case rests on, with the claims it gives. */
export const sourcesJson = (dataset: Dataset) => ({ ...envelope(dataset), sources: usedPages(dataset) });

/** Quantities that sources print in more than one version, the widest apart first; the headline is the first version. */
export const disagreementsJson = (dataset: Dataset) => ({
  ...envelope(dataset),
  disagreements: dataset.cases
    .flatMap((record) => {
      const claims = new Map(publishedClaims(record, dataset).map((claim) => [claim.key, claim]));
      return disputesOf(record, dataset.pages).map(({ versions, ratio, sameNumber }) => ({
        case: record.id,
        what: versions[0].claim.what,
        ratio: Number.isFinite(ratio) ? ratio : null,
        sameNumber,
        versions: versions.map(({ claim, voice, sources, differs }) => ({
          ...claims.get(claim.key),
          by: sources,
          differs,
          voice: {
            key: voice.key,
            nearness: voice.nearness,
            agency: voice.agency ?? null,
            kind: voice.kind,
            date: voice.date ?? null,
          },
        })),
      }));
    })
    .sort((a, b) => (b.ratio ?? Number.POSITIVE_INFINITY) - (a.ratio ?? Number.POSITIVE_INFINITY)),
});
