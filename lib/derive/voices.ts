import type { CitedPage } from '@/lib/dataset/build-dataset';
import type { Case, Statement } from '@/lib/schema/case';
import { type SourceKind, sourceKinds } from '@/lib/schema/vocabulary';
import { bestSource } from './value-state';

/** How near a voice is to the event: an agency's own text, its statement as others repeat it, a page by itself. */
export const nearnesses = ['own', 'echoes', 'single'] as const;
export type Nearness = (typeof nearnesses)[number];

/** One independent voice: a statement with all that repeats it, or one page that speaks for itself. */
export type Voice = {
  /** The key of the statement, or of the page. */
  key: string;
  nearness: Nearness;
  /** Whose statement it is; none for a page by itself. */
  agency?: string;
  /** The kind of its best page. */
  kind: SourceKind;
  /** When it was said or, if that is not told, first published. */
  date?: string;
  /** Keys of its pages, the own text first. */
  sources: string[];
};

export type Pages = ReadonlyMap<string, CitedPage>;

/**
 * The independent voices among these pages of a case, the nearest to the event first. A page that repeats two
 * statements counts with the first, so that no page speaks twice.
 */
export function voicesOf(record: Case, pages: Pages, asked: string[] = Object.keys(record.sources)): Voice[] {
  const left = new Set(asked);
  const told = (record.statements ?? []).flatMap((statement): Voice[] => {
    const own = statement.text && left.has(statement.text) ? statement.text : undefined;
    const sources = [...(own ? [own] : []), ...statement.echoes].filter((key) => left.delete(key));
    return sources.length > 0 ? [statementVoice(statement, own, sources, record, pages)] : [];
  });
  const singles = [...left].map((key): Voice => {
    const date = pageOf(key, record, pages)?.published;
    return {
      key,
      nearness: 'single',
      kind: bestSource({ by: [key] }, record, pages),
      sources: [key],
      ...(date ? { date } : {}),
    };
  });
  return [...told, ...singles].sort(byNearness);
}

function statementVoice(
  statement: Statement,
  own: string | undefined,
  sources: string[],
  record: Case,
  pages: Pages,
): Voice {
  const date = statement.made ?? firstDate(own ? [own] : sources, record, pages);
  return {
    key: statement.key,
    nearness: own ? 'own' : 'echoes',
    agency: statement.agency,
    kind: bestSource({ by: sources }, record, pages),
    sources,
    ...(date ? { date } : {}),
  };
}

const pageOf = (key: string, record: Case, pages: Pages): CitedPage | undefined => pages.get(record.sources[key] ?? '');

/** The day, month or year in which the first of these pages came out. */
export function firstDate(sources: string[], record: Case, pages: Pages): string | undefined {
  return sources.flatMap((key) => pageOf(key, record, pages)?.published ?? []).sort()[0];
}

export const byDate = (a: string | undefined, b: string | undefined): number =>
  (a ?? '9999').localeCompare(b ?? '9999');

export const byKind = (a: SourceKind, b: SourceKind): number => sourceKinds.indexOf(a) - sourceKinds.indexOf(b);

/** Statements among themselves go by date: whose pages repeat them says nothing of how near they are. */
function byNearness(a: Voice, b: Voice): number {
  return (
    nearnesses.indexOf(a.nearness) - nearnesses.indexOf(b.nearness) ||
    (a.nearness === 'single' ? byKind(a.kind, b.kind) : 0) ||
    byDate(a.date, b.date)
  );
}
