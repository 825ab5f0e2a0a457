import type { Dataset } from '@/lib/dataset/build-dataset';
import { citedByRules } from '@/lib/schema/policy';
import { envelope } from './envelope';

/** The law on mining as the record has it: events, cells and penalties, and the pages that they name. Not legal advice. */
export function policiesJson(dataset: Dataset) {
  const { policies, ruleContext } = dataset;
  const cited = [...policies, ruleContext].flatMap(citedByRules).map(({ id }) => id);
  return {
    ...envelope(dataset),
    countries: policies,
    neighbours: ruleContext,
    pages: [...new Set(cited)].sort().map((id) => {
      const page = dataset.pages.get(id);
      return { page: id, publisher: page?.publisher.name ?? null, title: page?.title ?? null, url: page?.url ?? null };
    }),
  };
}
