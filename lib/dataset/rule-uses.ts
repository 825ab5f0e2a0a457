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
  /** Where on the page of rules it stands. Without one, no page tells it alone. */
  anchor: string | null;
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
        anchor: value.events.find((event) => event.rule === rule.key)?.key ?? null,
      })),
      ...told(value, () => value.country),
      ...value.cells.map((cell) => ({
        key: cell.key,
        country: value.country,
        title: cell.value,
        sources: pagesOf(cell),
        anchor: cell.event ?? null,
      })),
    ]),
    ...(files.ruleContext ? told(files.ruleContext.value, ({ country }) => country) : []),
    ...files.agencies.flatMap(({ value }) =>
      value.flatMap(({ key, country, name, official }) =>
        official ? [{ key, country, title: name, sources: official.sources, anchor: `agency-${key}` }] : [],
      ),
    ),
  ];
}

type Entry = Pick<RuleUse, 'key' | 'title'> & { country?: string; sources: string[] };

const told = (file: Policies | RuleContext, countryOf: (entry: Entry) => string | undefined): RuleUse[] =>
  [...file.events, ...file.penalties].map((entry) => ({
    key: entry.key,
    country: countryOf(entry),
    title: entry.title,
    sources: pagesOf(entry),
    anchor: entry.key,
  }));

const pagesOf = (entry: Parameters<typeof citedBy>[0]): string[] => [...new Set(citedBy(entry).map(({ id }) => id))];
