import { describe, expect, it } from 'vitest';
import { material } from '@/lib/publish/record.fixture';
import { observationTable } from './observation-table';
import { policyTable } from './policy-table';

const { dataset } = material;

describe('the table of the law', () => {
  const { rows } = policyTable(dataset);
  const entry = (kind: string, key: string) => rows.find((row) => row.entry === kind && row.key === key);

  it('has every event, cell and penalty once', () => {
    const { policies, ruleContext } = dataset;
    const inFiles = (list: 'events' | 'cells' | 'penalties') =>
      policies.reduce((sum, file) => sum + file[list].length, 0);
    const owed = {
      event: inFiles('events') + ruleContext.events.length,
      cell: inFiles('cells'),
      penalty: inFiles('penalties') + ruleContext.penalties.length,
    };
    const counted = (kind: string) => rows.filter((row) => row.entry === kind).length;
    expect({ event: counted('event'), cell: counted('cell'), penalty: counted('penalty') }).toEqual(owed);
    expect(owed.event).toBe(94);
    expect(new Set(rows.map((row) => `${row.entry} ${row.key}`)).size).toBe(rows.length);
  });

  it('tells an event with its day, its sort and its page', () => {
    expect(entry('event', 'kz-sale-duty-75')).toMatchObject({
      country: 'KZ',
      kind: 'law',
      standing: 'in-force',
      topics: 'sale',
      from: '2025-01-01',
      instrument: 'Law 193-VII',
      only_weak: null,
    });
  });

  it('leads every entry to the address of a page', () => {
    expect(rows.filter(({ urls }) => !String(urls).startsWith('http')).map(({ key }) => key)).toEqual([]);
  });
});

describe('the table of observations', () => {
  const { rows } = observationTable(dataset);

  it('keeps a reported zero apart from a gap', () => {
    expect(rows.find(({ key }) => key === 'cn-hash-rate-share-2021-07')).toMatchObject({
      low: 0,
      high: 0,
      unit: 'percent',
    });
  });

  it('has the value that a constant holds, and the statement that was checked', () => {
    expect(rows.find(({ key }) => key === 'kz-hash-rate-share-2022-01-seen')).toMatchObject({
      low: 13.22,
      high: 13.22,
    });
    expect(rows.find(({ key }) => key === 'kz-registered-machines-2023')).toMatchObject({
      low: 415000,
      bound: 'more-than',
      evidence: 'not-found',
      claim: 'machines-415000',
    });
  });
});
