import { type RecordFiles, tables, type Unread } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import { citedPages } from '@/lib/schema/checked-claim';
import { citedByRules } from '@/lib/schema/policy';
import type { Page } from '@/lib/schema/source';
import { earliest, latest } from '@/lib/units/calendar';
import { notYet } from './today';

/** Pages are dated as pages can be, and each is there because something rests on it. */
export function sourceRules(files: RecordFiles, unread: Unread, today: string): Problem[] {
  const dates = files.publishers.flatMap((file) =>
    file.value.pages.flatMap((page, index) => pageDates(page, ['pages', index], today)).map(file.problem),
  );
  return [...dates, ...unusedPages(files, unread)];
}

function pageDates({ published, read }: Page, path: PropertyKey[], today: string): Finding[] {
  const ahead = [...notYet(published, [...path, 'published'], today), ...notYet(read, [...path, 'read'], today)];
  if (ahead.length > 0 || !published || !read || earliest(published) <= latest(read)) return ahead;
  return [
    {
      path: [...path, 'published'],
      message: `Published (${published}) after it was read (${read}). Correct one of the dates.`,
    },
  ];
}

const citing = ['cases', 'context', 'policies', 'ruleContext', 'agencies', 'checkedClaims', ...tables] as const;

function unusedPages(files: RecordFiles, unread: Unread): Problem[] {
  // While a file cannot be read, the pages it cites would all look unused.
  if (citing.some((kind) => unread.has(kind))) return [];
  const used = new Set<string>([
    ...[...files.cases, ...files.context].flatMap((file) => Object.values(file.value.sources)),
    ...files.policies.flatMap((file) => citedByRules(file.value)).map(({ id }) => id),
    ...(files.ruleContext ? citedByRules(files.ruleContext.value) : []).map(({ id }) => id),
    ...files.agencies.flatMap((file) => file.value.flatMap(({ official }) => official?.sources ?? [])),
    ...(files.checkedClaims?.value ?? []).flatMap(citedPages).map(({ id }) => id),
    ...tables.flatMap((name) => (files[name]?.value ?? []).flatMap(({ source }) => source ?? [])),
  ]);
  return files.publishers.flatMap((file) =>
    file.value.pages.flatMap((page, index) => {
      if (used.has(`${file.value.id}/${page.key}`)) return [];
      const message = 'Nothing rests on this page. Cite it, or remove it.';
      return [file.problem({ path: ['pages', index, 'key'], message })];
    }),
  );
}
