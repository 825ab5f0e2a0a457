import type { Dataset } from '@/lib/dataset/build-dataset';
import { datesOf, verdictOf, workedSums } from '@/lib/plausibility/checked-sums';
import type { CheckedClaim } from '@/lib/schema/checked-claim';
import { envelope } from './envelope';

/** The checked statements as the API gives them: as they stand, pages written out, and the sums with their results. */
export const checkedClaimsJson = (dataset: Dataset) => ({
  ...envelope(dataset),
  claims: dataset.checkedClaims.map((claim) => publishedStatement(claim, dataset)),
});

function publishedStatement(claim: CheckedClaim, dataset: Dataset) {
  return {
    key: claim.key,
    topic: claim.topic,
    said: claim.said,
    by: pagesOf(claim.by, dataset),
    where: claim.where ?? null,
    case: claim.case ?? null,
    finding: claim.finding,
    verdict: verdictOf(claim, dataset) ?? claim.verdict ?? null,
    because: claim.because,
    better: pagesOf(claim.better, dataset),
    dates: datesOf(claim),
    sums: workedSums(claim, dataset).map(({ key, result, test }) => ({
      key,
      state: 'computed' as const,
      ...result,
      test: test ? { test: test.test, verdict: test.verdict, against: test.against } : null,
    })),
    page: `/en/claims#${claim.key}`,
  };
}

const pagesOf = (ids: string[] | undefined, dataset: Dataset) =>
  (ids ?? []).map((id) => {
    const page = dataset.pages.get(id);
    return { page: id, publisher: page?.publisher.name ?? null, title: page?.title ?? null, url: page?.url ?? null };
  });
