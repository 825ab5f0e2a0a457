import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { tariffPlace } from './tariff-place';

const texts = textsOnDisk();
const { tariffs, towns } = buildDataset(readFiles(texts).files, texts);

describe('the place of a tariff', () => {
  it('is a town of the record, so that it has a name in Russian', () => {
    const placed = tariffs.filter(({ place }) => place);
    expect([...new Set(placed.map((one) => tariffPlace(one, towns, 'ru')))].sort()).toEqual([
      'Алматы',
      'Костанай',
      'Рудный',
    ]);
    expect([...new Set(placed.map((one) => tariffPlace(one, towns, 'en')))].sort()).toEqual([
      'Almaty',
      'Kostanay',
      'Rudny',
    ]);
  });

  it('is nothing where a tariff holds in the whole country', () => {
    const [whole] = tariffs.filter(({ place }) => !place);
    expect(whole && tariffPlace(whole, towns, 'ru')).toBe('');
  });
});
