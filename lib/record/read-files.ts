import type { z } from 'zod';
import { agenciesSchema } from '@/lib/schema/agency';
import {
  constantsSchema,
  machinesSchema,
  networkSchema,
  ratesSchema,
  seriesSchema,
  tariffsSchema,
  townsSchema,
} from '@/lib/schema/baseline';
import { caseSchema } from '@/lib/schema/case';
import { checkedClaimsSchema } from '@/lib/schema/checked-claim';
import { correctionsSchema } from '@/lib/schema/correction';
import { observationsSchema } from '@/lib/schema/observation';
import { placesSchema } from '@/lib/schema/place';
import { policiesSchema, ruleContextSchema } from '@/lib/schema/policy';
import { readingsSchema } from '@/lib/schema/reading';
import { publisherSchema } from '@/lib/schema/source';
import type { RecordFiles, Unread } from './files';
import type { Problem } from './problem';
import { type Located, readYaml } from './yaml-file';

/** The texts of the record: path from the project's root to content. */
export type Texts = ReadonlyMap<string, string>;

/** Which schema reads which file. A file that no row claims is itself a problem. */
const many = [
  { name: 'cases', folder: 'data/cases/', path: /^data\/cases\/[^/]+\/[^/]+\.yaml$/, schema: caseSchema },
  { name: 'context', folder: 'data/context/', path: /^data\/context\/[^/]+\/[^/]+\.yaml$/, schema: caseSchema },
  { name: 'publishers', folder: 'data/sources/', path: /^data\/sources\/[^/]+\.yaml$/, schema: publisherSchema },
  { name: 'places', folder: 'data/places/', path: /^data\/places\/[^/]+\.yaml$/, schema: placesSchema },
  { name: 'agencies', folder: 'data/agencies/', path: /^data\/agencies\/[^/]+\.yaml$/, schema: agenciesSchema },
  { name: 'policies', folder: 'data/policies/', path: /^data\/policies\/[^/]+\.yaml$/, schema: policiesSchema },
] as const;
const one = [
  { name: 'ruleContext', path: 'data/context/policies.yaml', schema: ruleContextSchema },
  { name: 'readings', path: 'data/readings.yaml', schema: readingsSchema },
  { name: 'corrections', path: 'data/corrections.yaml', schema: correctionsSchema },
  { name: 'checkedClaims', path: 'data/claims.yaml', schema: checkedClaimsSchema },
  { name: 'series', path: 'data/baselines/series.yaml', schema: seriesSchema },
  { name: 'tariffs', path: 'data/baselines/tariffs.yaml', schema: tariffsSchema },
  { name: 'rates', path: 'data/baselines/rates.yaml', schema: ratesSchema },
  { name: 'machines', path: 'data/baselines/machines.yaml', schema: machinesSchema },
  { name: 'network', path: 'data/baselines/network.yaml', schema: networkSchema },
  { name: 'towns', path: 'data/baselines/towns.yaml', schema: townsSchema },
  { name: 'constants', path: 'data/baselines/constants.yaml', schema: constantsSchema },
  { name: 'observations', path: 'data/baselines/observations.yaml', schema: observationsSchema },
] as const;

/** Reads every file of the record. Problems are gathered from all of them, never only the first. */
export function readFiles(texts: Texts): { files: RecordFiles; unread: Unread; problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = new Set<keyof RecordFiles>();
  const found: Record<string, unknown> = {};
  const whole = (file: string, message: string) =>
    problems.push({ file, line: 1, column: 1, field: '(file)', message });
  const read = (name: keyof RecordFiles, file: string, text: string, schema: z.ZodType): Located<unknown>[] => {
    const result = readYaml(file, text, schema);
    problems.push(...result.problems);
    if (!result.read) unread.add(name);
    return result.read ? [result.read] : [];
  };
  for (const { name, path, schema } of many) {
    const files = [...texts].filter(([file]) => path.test(file));
    found[name] = files.flatMap(([file, text]) => read(name, file, text, schema));
  }
  for (const { name, path, schema } of one) {
    const text = texts.get(path);
    if (text === undefined) {
      whole(path, 'This file is missing. Restore it.');
      unread.add(name);
    }
    found[name] = text === undefined ? undefined : read(name, path, text, schema)[0];
  }
  for (const file of texts.keys()) {
    if (many.some(({ path }) => path.test(file)) || one.some(({ path }) => path === file)) continue;
    whole(file, 'No part of the record is called so. Move or rename the file.');
    // In a folder that no part has, it may be a file of any kind.
    const near = many.filter(({ folder }) => file.startsWith(folder));
    for (const { name } of near.length > 0 ? near : many) unread.add(name);
  }
  return { files: found as RecordFiles, unread, problems };
}
