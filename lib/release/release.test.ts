import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Claim } from '@/lib/schema/claim';
import type { Correction } from '@/lib/schema/correction';
import { changelog, lastRelease, withdrawnIds } from './changelog';
import { changesBetween, showsAnother } from './compare';
import { freeze, recordsOf } from './freeze';
import { readReleases, writeRelease } from './read';
import type { Release, ReleasedRecord } from './release';
import { askForReasons, unexplained } from './unexplained';

const loss = (value: number, more: Partial<Claim> = {}): Claim => ({
  key: 'loss',
  what: 'loss',
  value,
  unit: 'KZT',
  by: ['s1'],
  ...more,
});
const record = (id: string, claims: Claim[], rest = 'a'): ReleasedRecord => ({ id, claims, rest });
const NO_TOOLS: Release['tools']['en'] = {
  baselines: { series: [], tariffs: [], rates: [], machines: [], network: [], towns: [], constants: [] },
  pages: [],
};
const release = (version: string, date: string, records: ReleasedRecord[]): Release => ({
  version,
  date,
  records,
  cases: { en: [], ru: [] },
  figures: { en: [], ru: [] },
  tools: { en: NO_TOOLS, ru: NO_TOOLS },
});
const because = (more: Partial<Correction>): Correction => ({
  case: 'kz-b',
  before: { en: '5 tenge', ru: '5 тенге' },
  after: { en: '6 tenge', ru: '6 тенге' },
  because: { en: 'Misread.', ru: 'Опечатка.' },
  date: '2026-12-01',
  ...more,
});

const first = release('v1', '2026-11-21', [
  record('kz-a', [loss(1)]),
  record('kz-b', [loss(5)]),
  record('kz-c', [loss(7)]),
  record('kz-d', [loss(9)]),
]);
const now = [
  record('kz-a', [loss(1)]),
  record('kz-b', [loss(6)]),
  record('kz-c', [loss(7)], 'b'),
  record('kz-e', [loss(2)]),
];

describe('what became of a release', () => {
  const changes = changesBetween(first.records, now);

  it('puts every record into exactly one list', () => {
    expect(changes.unchanged).toEqual(['kz-a']);
    expect(changes.revised.map(({ id }) => id)).toEqual(['kz-b', 'kz-c']);
    expect(changes.withdrawn).toEqual(['kz-d']);
    expect(changes.added).toEqual(['kz-e']);
  });

  it('names the claim that changed, as it was and as it is', () => {
    expect(changes.revised[0]).toEqual({
      id: 'kz-b',
      claims: [{ key: 'loss', before: loss(5), after: loss(6) }],
      rest: false,
    });
    expect(changes.revised[1]).toEqual({ id: 'kz-c', claims: [], rest: true });
  });

  it('does not take another order of the fields for a change', () => {
    const turned = { by: ['s1'], unit: 'KZT', value: 1, what: 'loss', key: 'loss' } as Claim;
    expect(changesBetween([record('kz-a', [loss(1)])], [record('kz-a', [turned])]).unchanged).toEqual(['kz-a']);
  });

  it('takes a bound for another value, and one more source for none', () => {
    expect(showsAnother({ key: 'loss', before: loss(5), after: loss(5, { bound: 'at-least' }) })).toBe(true);
    expect(showsAnother({ key: 'loss', before: loss(5), after: loss(5, { by: ['s1', 's2'] }) })).toBe(false);
    expect(showsAnother({ key: 'loss', before: loss(5) })).toBe(true);
  });
});

describe('a release is refused', () => {
  it('while a value that readers saw has changed, or a case has gone, without a reason', () => {
    expect(unexplained(first, now, [])).toEqual([{ id: 'kz-b', claim: 'loss' }, { id: 'kz-d' }]);
  });

  it('no longer when the reasons are given, for the claim or for the case', () => {
    const reasons = [because({ claim: 'loss' }), because({ case: 'kz-d', withdrawn: true })];
    expect(unexplained(first, now, reasons)).toEqual([]);
  });

  it('still when the reason is older than the release, and so speaks of another change', () => {
    expect(unexplained(first, now, [because({ claim: 'loss', date: '2026-11-20' })])).toHaveLength(2);
  });

  it('with entries ready to be filled in', () => {
    const text = askForReasons(unexplained(first, now, []), '2026-12-01');
    expect(text).toContain('- case: kz-b\n  claim: loss\n');
    expect(text).toContain('- case: kz-d\n  withdrawn: true\n');
  });
});

describe('the changelog', () => {
  const today = { version: 'v2', date: '2026-12-02', records: now };

  it('has the newest first, and today where it differs from the newest release', () => {
    const log = changelog([first], today, [because({ claim: 'loss' })]);
    expect(log.map(({ version }) => version)).toEqual(['v2', 'v1']);
    expect(log[0]?.corrections).toHaveLength(1);
    expect(log[1]?.corrections).toEqual([]);
    expect(log[1]?.changes.added).toHaveLength(4);
  });

  it('does not tell the newest release twice', () => {
    expect(changelog([first], { ...first }, []).map(({ version }) => version)).toEqual(['v1']);
  });

  it('finds what was withdrawn, and the last release that held it', () => {
    const second = release('v2', '2026-12-02', now);
    expect(withdrawnIds([first, second], now)).toEqual(['kz-d']);
    expect(lastRelease('kz-d', [first, second])?.version).toBe('v1');
    expect(lastRelease('kz-a', [first, second])?.version).toBe('v2');
  });
});

describe('a release of the record', () => {
  const texts = textsOnDisk();
  const dataset = buildDataset(readFiles(texts).files, texts);
  const units = outlines(topologyOnDisk('regions'));
  const made = freeze(dataset, units, { figures: () => [], briefs: () => [] }, '2026-11-21');

  it('holds every published record in both languages, and no held one', () => {
    const ids = [...dataset.cases, ...dataset.context].map(({ id }) => id);
    expect(made.cases.en.map(({ id }) => id)).toEqual(ids);
    expect(made.cases.ru.map(({ id }) => id)).toEqual(ids);
    expect(made.records.map(({ id }) => id)).toEqual([...ids].sort((a, b) => a.localeCompare(b)));
  });

  it('comes back from the disk as it was written, twice the same bytes', () => {
    const [one, other] = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'releases-')));
    // A few records tell as much as all, and are pressed as small in a tenth of the time.
    const few = { ...made, cases: { en: made.cases.en.slice(0, 3), ru: made.cases.ru.slice(0, 3) } };
    const [file, again] = [one, other].map((folder) => writeRelease(few, folder));
    expect(readReleases(one ?? '')).toEqual([JSON.parse(JSON.stringify(few))]);
    expect(path.basename(file ?? '')).toBe(`001-2026-11-21-${dataset.version}.json.br`);
    expect(readFileSync(file ?? '').equals(readFileSync(again ?? ''))).toBe(true);
  });

  it('is unchanged against the record it was made of, also after the disk', () => {
    const kept = JSON.parse(JSON.stringify(made)) as Release;
    const { added, revised, withdrawn } = changesBetween(kept.records, recordsOf(dataset));
    expect([added, revised, withdrawn]).toEqual([[], [], []]);
  });
});
