import type { RecordFiles } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import type { Located } from '@/lib/record/yaml-file';
import type { Case } from '@/lib/schema/case';

/** Rules between files: keys that must exist once, relations that must be possible, sources that must be used. `allRead` = no file failed to read. */
export function recordRules(files: RecordFiles, allRead: boolean): Problem[] {
  // While a file cannot be read, the pages it cites would all look unused.
  return [...cases(files), ...duplicates(files), ...(allRead ? unusedPages(files) : []), ...policySources(files)];
}

function cases(files: RecordFiles): Problem[] {
  const all = [...files.cases, ...files.context];
  const byId = new Map(all.map((file) => [file.value.id, file]));
  const pages = new Map(
    files.publishers.flatMap((file) => file.value.pages.map((page) => [`${file.value.id}/${page.key}`, page])),
  );
  const agencies = new Map(files.agencies.flatMap((file) => file.value.map((agency) => [agency.key, agency])));
  const places = new Map(
    files.places.flatMap((file) =>
      file.value.places.map((place) => [place.key, { place, country: file.value.country }]),
    ),
  );

  return all.flatMap((file) => {
    const record = file.value;
    const found: Finding[] = [];
    for (const [key, id] of Object.entries(record.sources)) {
      const page = pages.get(id);
      if (!page)
        found.push({
          path: ['sources', key],
          message: `There is no page "${id}" in data/sources. Add it there, or correct the key.`,
        });
      else if (!page.url && !record.held) {
        found.push({
          path: ['sources', key],
          message: `The page "${id}" has no address, so nothing published may rest on it. Find the address, or hold the case.`,
        });
      }
    }
    record.agencies.forEach((key, index) => {
      if (!agencies.has(key))
        found.push({
          path: ['agencies', index],
          message: `There is no agency "${key}" in data/agencies. Add it there, or correct the key.`,
        });
    });
    record.statements?.forEach((statement, index) => {
      if (!agencies.has(statement.agency)) {
        found.push({
          path: ['statements', index, 'agency'],
          message: `There is no agency "${statement.agency}" in data/agencies. Add it there, or correct the key.`,
        });
      }
    });
    record.places.forEach((key, index) => {
      const known = places.get(key);
      if (!known)
        found.push({
          path: ['places', index],
          message: `There is no place "${key}" in data/places. Add it there, or correct the key.`,
        });
      else if (known.country !== record.country) {
        found.push({
          path: ['places', index],
          message: `The place "${key}" lies in ${known.country}, the case in ${record.country}. Correct one of the two.`,
        });
      }
    });
    for (const field of ['partOf', 'sameAs', 'overlaps', 'related'] as const) {
      record[field]?.forEach((id, index) => {
        if (id === record.id)
          found.push({ path: [field, index], message: 'A case cannot refer to itself. Remove the line.' });
        else if (!byId.has(id))
          found.push({ path: [field, index], message: `There is no case "${id}". Correct the id.` });
      });
    }
    found.push(...wholes(record, byId), ...ownParts(record));
    return found.map(file.problem);
  });
}

/** A part must not be bigger than its whole, and no case may lie inside itself by way of others. */
function wholes(record: Case, byId: Map<string, Located<Case>>): Finding[] {
  return (record.partOf ?? []).flatMap((id, index): Finding[] => {
    const whole = byId.get(id)?.value;
    if (!whole) return [];
    if (lies(whole, record.id, byId)) {
      return [
        { path: ['partOf', index], message: `"${id}" is itself a part of this case. Remove one of the two relations.` },
      ];
    }
    return record.claims.flatMap((claim, position): Finding[] => {
      const theirs = whole.claims.find((other) => comparable(claim, other) && !isLowerBound(other.bound));
      if (claim.value === undefined || theirs?.value === undefined || claim.value <= theirs.value) return [];
      return [
        {
          path: ['claims', position, 'value'],
          message: `${claim.value} ${claim.unit} is more than the ${theirs.value} of ${id}, of which this case is a part. Correct the number or the relation.`,
        },
      ];
    });
  });
}

const isLowerBound = (bound: string | undefined): boolean => bound === 'at-least' || bound === 'more-than';

function lies(inner: Case, id: string, byId: Map<string, Located<Case>>, depth = 0): boolean {
  if (depth > 20) return true;
  return (inner.partOf ?? []).some((up) => {
    const next = byId.get(up)?.value;
    return up === id || (next !== undefined && lies(next, id, byId, depth + 1));
  });
}

type ClaimOf = Case['claims'][number];
const isWhole = (claim: ClaimOf): boolean => claim.scope === undefined || claim.scope === 'whole';
const comparable = (a: ClaimOf, b: ClaimOf): boolean =>
  a.what === b.what && a.unit === b.unit && a.values === b.values && isWhole(a) && isWhole(b) && !a.doubt && !b.doubt;

function ownParts(record: Case): Finding[] {
  return record.claims.flatMap((claim, index): Finding[] => {
    if (claim.scope !== 'part' || claim.value === undefined) return [];
    const whole = record.claims.filter(
      (other) => other.what === claim.what && other.unit === claim.unit && isWhole(other) && !isLowerBound(other.bound),
    );
    const most = Math.max(...whole.map((other) => other.value ?? other.max ?? 0));
    if (whole.length === 0 || claim.value <= most) return [];
    return [
      {
        path: ['claims', index, 'value'],
        message: `This part, ${claim.value}, is more than its whole, ${most}. Correct the number, or the scope.`,
      },
    ];
  });
}

function duplicates(files: RecordFiles): Problem[] {
  const keyed = [
    ...[...files.cases, ...files.context].map((file) => ({
      kind: 'case',
      key: file.value.id,
      file,
      path: ['id'] as PropertyKey[],
    })),
    ...files.publishers.map((file) => ({ kind: 'publisher', key: file.value.id, file, path: ['id'] as PropertyKey[] })),
    ...files.publishers.flatMap((file) =>
      file.value.pages.map((page, index) => ({
        kind: 'page',
        key: `${file.value.id}/${page.key}`,
        file,
        path: ['pages', index, 'key'],
      })),
    ),
    ...files.agencies.flatMap((file) =>
      file.value.map((agency, index) => ({ kind: 'agency', key: agency.key, file, path: [index, 'key'] })),
    ),
    ...files.places.flatMap((file) =>
      file.value.places.map((place, index) => ({
        kind: 'place',
        key: place.key,
        file,
        path: ['places', index, 'key'],
      })),
    ),
    ...(['tariffs', 'towns', 'constants'] as const).flatMap((name) => {
      const file = files[name];
      return file ? file.value.map((row, index) => ({ kind: name, key: row.key, file, path: [index, 'key'] })) : [];
    }),
  ];
  const first = new Map<string, string>();
  return keyed.flatMap(({ kind, key, file, path }) => {
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

function unusedPages(files: RecordFiles): Problem[] {
  const used = new Set<string>([
    ...[...files.cases, ...files.context].flatMap((file) => Object.values(file.value.sources)),
    ...files.policies.flatMap((file) => file.value.rules.flatMap((rule) => rule.sources)),
    ...[files.series, files.tariffs, files.rates, files.machines, files.towns, files.constants].flatMap((file) =>
      (file?.value ?? []).flatMap((row) => ('source' in row && row.source ? [row.source] : [])),
    ),
  ]);
  return files.publishers.flatMap((file) =>
    file.value.pages.flatMap((page, index) =>
      used.has(`${file.value.id}/${page.key}`)
        ? []
        : [
            file.problem({
              path: ['pages', index, 'key'],
              message: 'Nothing rests on this page. Cite it, or remove it.',
            }),
          ],
    ),
  );
}

function policySources(files: RecordFiles): Problem[] {
  const pages = new Set(
    files.publishers.flatMap((file) => file.value.pages.map((page) => `${file.value.id}/${page.key}`)),
  );
  const baselines = [files.series, files.tariffs, files.rates, files.machines, files.towns, files.constants].flatMap(
    (file) =>
      (file?.value ?? []).flatMap((row, index) =>
        file && 'source' in row && row.source && !pages.has(row.source)
          ? [
              file.problem({
                path: [index, 'source'],
                message: `There is no page "${row.source}" in data/sources. Add it there, or correct the key.`,
              }),
            ]
          : [],
      ),
  );
  const rules = files.policies.flatMap((file) =>
    file.value.rules.flatMap((rule, index) =>
      rule.sources.flatMap((source, position) =>
        pages.has(source)
          ? []
          : [
              file.problem({
                path: ['rules', index, 'sources', position],
                message: `There is no page "${source}" in data/sources. Add it there, or correct the key.`,
              }),
            ],
      ),
    ),
  );
  const dates = files.publishers.flatMap((file) =>
    file.value.pages.flatMap((page, index) =>
      page.published && page.read && page.published > page.read
        ? [
            file.problem({
              path: ['pages', index, 'published'],
              message: `Published (${page.published}) after it was read (${page.read}). Correct one of the dates.`,
            }),
          ]
        : [],
    ),
  );
  return [...baselines, ...rules, ...dates];
}
