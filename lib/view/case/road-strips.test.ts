import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { common } from '@/lib/units/interval';
import { roadStrips } from './road-strips';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

function roads(id: string) {
  const record = real.byId.get(id);
  if (!record) throw new Error(`The record has no case "${id}".`);
  return roadStrips(record, real, 'en');
}

describe('the roads of a case', () => {
  it('do not meet for the 26 Uzbek farms: 58.2 billion soums buy more than 29 million kWh even at twice the tariff', () => {
    const found = roads('uz-2023-12-national-26-farms');
    expect(found?.strips.map((strip) => ('value' in strip ? strip.value : strip.untold))).toEqual([
      'about 29 GWh',
      '40–200 GWh',
      'Nothing is told that leads along this road.',
    ]);
    expect(found?.verdict).toContain('The roads do not meet');
  });

  it('meet near Bishkek, where 7 MW lie inside what 8,000 machines draw at the least', () => {
    expect(roads('kg-2019-07-bishkek-8000-machines')?.verdict).toBe('The roads meet between 45 and 97 GWh.');
  });

  it('are one alone where only money is told, and nothing is held against it', () => {
    const found = roads('tj-2025-08-national-h1-losses-32m-somoni');
    expect(found?.strips.filter((strip) => 'value' in strip)).toHaveLength(1);
    expect(found?.verdict).toBe('Only one road is open, so nothing can be held against it.');
  });

  it('are not drawn where mining was lawful', () => {
    expect(roads('kg-2023-07-kemin-solarcoin')).toBeUndefined();
  });

  it('hold the reading of the lead case against its money, and say that no machines are told', () => {
    const [load, money, machines] = roads('kz-2025-08-east-kazakhstan-insiders')?.strips ?? [];
    expect(load?.name).toContain('as read');
    expect(load && 'value' in load && load.value).toBe('740–880 GWh');
    expect(money && 'value' in money).toBe(true);
    expect(machines).toMatchObject({ untold: 'Nothing is told that leads along this road.' });
  });

  it('say what is missing for each where none is open', () => {
    const closed = roads('kz-2022-02-sweep-kostanay');
    expect(closed?.strips.every((strip) => 'untold' in strip)).toBe(true);
    expect(closed?.verdict).toContain('No road is open');
  });
});

describe('what intervals have in common', () => {
  const of = (low: number, high: number) => ({ low, central: low, high });

  it('lies from the greatest low to the least high, and is nothing where they do not meet', () => {
    expect(common([of(1, 5), of(3, 9)])).toEqual({ low: 3, high: 5 });
    expect(common([of(1, 2), of(3, 9)])).toBeUndefined();
    expect(common([])).toBeUndefined();
  });
});
