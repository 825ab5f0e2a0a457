import type { RecordFiles } from '@/lib/record/files';
import type { Problem } from '@/lib/record/problem';
import type { Located } from '@/lib/record/yaml-file';

type Key = { kind: string; key: string; file: Located<unknown>; path: PropertyKey[] };

/** A key names one thing of its kind in the whole record, whatever the file. */
export function duplicateRules(files: RecordFiles): Problem[] {
  const first = new Map<string, string>();
  return keysOf(files).flatMap(({ kind, key, file, path }) => {
    const id = `${kind} ${key}`;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file.file);
      return [];
    }
    return [
      file.problem({ path, message: `The ${kind} "${key}" stands in ${other} already. Remove one, or rename it.` }),
    ];
  });
}

const ruleLists: [list: string, kind: string][] = [
  ['events', 'event'],
  ['penalties', 'penalty'],
];

/** The keys of some lists of a file. */
const inLists = (file: Located<object>, lists: [list: string, kind: string][]): Key[] =>
  Object.entries(file.value).flatMap(([list, rows]) =>
    lists
      .filter(([name]) => name === list)
      .flatMap(([, kind]) =>
        (rows as { key: string }[]).map(({ key }, index) => ({ kind, key, file, path: [list, index, 'key'] })),
      ),
  );

function keysOf(files: RecordFiles): Key[] {
  const { publishers, agencies, places, policies, ruleContext, tariffs, towns, constants, observations } = files;
  const inRows = (kind: string, file: Located<{ key: string }[]> | undefined): Key[] =>
    file ? file.value.map((row, index) => ({ kind, key: row.key, file, path: [index, 'key'] })) : [];
  return [
    ...[...files.cases, ...files.context].map((file) => ({ kind: 'case', key: file.value.id, file, path: ['id'] })),
    ...publishers.map((file) => ({ kind: 'publisher', key: file.value.id, file, path: ['id'] })),
    ...publishers.flatMap((file) =>
      file.value.pages.map(({ key }, index) => ({
        kind: 'page',
        key: `${file.value.id}/${key}`,
        file,
        path: ['pages', index, 'key'],
      })),
    ),
    ...agencies.flatMap((file) => inRows('agency', file)),
    ...places.flatMap((file) =>
      file.value.places.map(({ key }, index) => ({ kind: 'place', key, file, path: ['places', index, 'key'] })),
    ),
    ...policies.flatMap((file) => inLists(file, [['rules', 'rule'], ...ruleLists, ['cells', 'cell']])),
    ...(ruleContext ? inLists(ruleContext, ruleLists) : []),
    ...inRows('tariff', tariffs),
    ...inRows('town', towns),
    ...inRows('constant', constants),
    ...inRows('observation', observations),
  ];
}
