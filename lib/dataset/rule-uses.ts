import type { RecordFiles } from '@/lib/record/files';
import { citedBy, type Policies, type RuleContext } from '@/lib/schema/policy';
import type { LocalText } from '@/lib/schema/text';

/** Something of the law that rests on pages: a rule, an event, a cell, a penalty, or the names of a body. */
export type RuleUse = {
  key: string;
  /** ISO 3166-1; a body that acts in several countries has none. */
  country: string | undefined;
  title: LocalText;
  sources: string[];
  /** Where under /policy it stands. */
  path: string;
};

/** Everything of the law with the pages it rests on, for the pages that list what each source is used for. */
export function ruleUses(files: Pick<RecordFiles, 'policies' | 'ruleContext' | 'agencies'>): RuleUse[] {
  return [
    ...files.policies.flatMap(({ value }) => [
      ...value.rules.map((rule) => ({
        key: rule.key,
        country: value.country,
        title: rule.title,
        sources: rule.sources,
        path: stepPath(value.events.find((event) => event.rule === rule.key)?.key),
      })),
      ...told(value, () => value.country),
      ...value.cells.map((cell) => ({
        key: cell.key,
        country: value.country,
        title: cell.value,
        sources: pagesOf(cell),
        path: stepPath(cell.event),
      })),
    ]),
    ...(files.ruleContext ? told(files.ruleContext.value, ({ country }) => country) : []),
    ...files.agencies.flatMap(({ value }) =>
      value.flatMap(({ key, country, name, official }) =>
        official
          ? [{ key, country, title: name, sources: official.sources, path: `/policy/tables#agency-${key}` }]
          : [],
      ),
    ),
  ];
}

type Entry = Pick<RuleUse, 'key' | 'title'> & { country?: string; sources: string[] };

const stepPath = (key: string | undefined): string => (key ? `/policy#${key}` : '/policy');

function told(file: Policies | RuleContext, countryOf: (entry: Entry) => string | undefined): RuleUse[] {
  const use = (entry: Entry, path: string): RuleUse => ({
    key: entry.key,
    country: countryOf(entry),
    title: entry.title,
    sources: pagesOf(entry),
    path,
  });
  return [
    ...file.events.map((event) => use(event, stepPath(event.key))),
    ...file.penalties.map((penalty) => use(penalty, `/policy/tables#${penalty.key}`)),
  ];
}

const pagesOf = (entry: Parameters<typeof citedBy>[0]): string[] => [...new Set(citedBy(entry).map(({ id }) => id))];
