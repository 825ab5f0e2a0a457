import { type RecordFiles, tables, type Unread } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import type { NetworkMetric, NetworkPoint } from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import { citedByRules } from '@/lib/schema/policy';
import { earliest } from '@/lib/units/calendar';
import { relations } from './relation-rules';

/**
 * What a file refers to exists, and the points of the network are in form. Nothing is called missing while a file
 * that may hold it cannot be read.
 */
export function lookupRules(files: RecordFiles, unread: Unread): Problem[] {
  const pages = new Map(
    files.publishers.flatMap((file) => file.value.pages.map((page) => [`${file.value.id}/${page.key}`, page])),
  );
  const agencies = new Set(files.agencies.flatMap((file) => file.value.map((agency) => agency.key)));
  const places = new Map(
    files.places.flatMap((file) => file.value.places.map((place) => [place.key, file.value.country])),
  );
  const ids = new Set([...files.cases, ...files.context].map((file) => file.value.id));

  const page = (id: string, path: PropertyKey[], held = true): Finding[] => {
    const known = pages.get(id);
    if (!known) return unread.has('publishers') ? [] : [missing('page', id, 'sources', path)];
    if (known.url || held) return [];
    const message = `The page "${id}" has no address, so nothing published may rest on it. Find the address, or hold the case.`;
    return [{ path, message }];
  };
  const agency = (key: string, path: PropertyKey[]): Finding[] =>
    agencies.has(key) || unread.has('agencies') ? [] : [missing('agency', key, 'agencies', path)];
  const place = (key: string, path: PropertyKey[], country: string): Finding[] => {
    const land = places.get(key);
    if (!land) return unread.has('places') ? [] : [missing('place', key, 'places', path)];
    if (land === country) return [];
    return [{ path, message: `The place "${key}" lies in ${land}, the case in ${country}. Correct one of the two.` }];
  };
  const allCases = !unread.has('cases') && !unread.has('context');
  const related = (id: string, path: PropertyKey[]): Finding[] =>
    ids.has(id) || !allCases ? [] : [{ path, message: `There is no case "${id}". Correct the id.` }];

  const ofCase = (record: Case): Finding[] => [
    ...Object.entries(record.sources).flatMap(([key, id]) => page(id, ['sources', key], Boolean(record.held))),
    ...record.agencies.flatMap((key, index) => agency(key, ['agencies', index])),
    ...(record.statements ?? []).flatMap((one, index) => agency(one.agency, ['statements', index, 'agency'])),
    ...record.places.flatMap((key, index) => place(key, ['places', index], record.country)),
    ...relations.flatMap((field) => (record[field] ?? []).flatMap((id, index) => related(id, [field, index]))),
  ];
  return [
    ...[...files.cases, ...files.context].flatMap((file) => ofCase(file.value).map(file.problem)),
    ...[...files.policies, ...(files.ruleContext ? [files.ruleContext] : [])].flatMap((file) =>
      citedByRules(file.value)
        .flatMap(({ id, path }) => page(id, path))
        .map(file.problem),
    ),
    ...files.agencies.flatMap((file) =>
      file.value
        .flatMap(({ official }, index) =>
          (official?.sources ?? []).flatMap((id, at) => page(id, [index, 'official', 'sources', at])),
        )
        .map(file.problem),
    ),
    ...tables.flatMap((name) => {
      const file = files[name];
      const rows: { source?: string | undefined }[] = file?.value ?? [];
      const found = rows.flatMap(({ source }, index) => (source ? page(source, [index, 'source']) : []));
      return file ? found.map(file.problem) : [];
    }),
    ...(files.network ? networkRules(files.network.value).map(files.network.problem) : []),
  ];
}

const missing = (thing: string, key: string, folder: string, path: PropertyKey[]): Finding => ({
  path,
  message: `There is no ${thing} "${key}" in data/${folder}. Add it there, or correct the key.`,
});

const unitOf: Record<NetworkMetric, NetworkPoint['unit']> = {
  'hash-rate': 'EH/s',
  'coin-price': 'USD/BTC',
  subsidy: 'BTC/block',
};

/** A point of the network has the unit of its metric, a page or a note, and stands after the earlier ones of its metric. */
function networkRules(points: NetworkPoint[]): Finding[] {
  return points.flatMap((point, index) => {
    const { metric, date, unit } = point;
    const found: Finding[] = [];
    if (unit !== unitOf[metric]) {
      const message = `A value of "${metric}" is in ${unitOf[metric]}, not in ${unit}. Correct the unit or the metric.`;
      found.push({ path: [index, 'unit'], message });
    }
    if (!point.source && !point.note) {
      const message = 'This point has no page and no note. Cite a page, or say in a note that the protocol sets it.';
      found.push({ path: [index], message });
    }
    const before = points.slice(0, index).findLast((other) => other.metric === metric)?.date;
    if (before && earliest(before) >= earliest(date)) {
      const message =
        earliest(before) === earliest(date)
          ? `"${metric}" has a value for ${before} already. Remove one of the two.`
          : `${date} stands after ${before}. Put the points of "${metric}" in order, the oldest first.`;
      found.push({ path: [index, 'date'], message });
    }
    return found;
  });
}
