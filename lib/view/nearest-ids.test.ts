import { describe, expect, it } from 'vitest';
import { nearestIds } from './nearest-ids';

const ids = ['kz-2022-02-sweep-kostanay', 'kz-2022-02-sweep-akmola', 'uz-2023-08-navoi-farm', 'kz-2022-03-shardara'];

describe('the ids nearest to what was asked for', () => {
  it('share most words with it, best first', () => {
    expect(nearestIds('kz-2022-sweep-akmola', ids)).toEqual(['kz-2022-02-sweep-akmola', 'kz-2022-02-sweep-kostanay']);
  });

  it('are found in an address, in capitals, with other signs between', () => {
    expect(nearestIds('/en/cases/SHARDARA_farm', ids)).toEqual(['kz-2022-03-shardara', 'uz-2023-08-navoi-farm']);
  });

  it('are none where only a number or a country is shared', () => {
    expect(nearestIds('kz-2022-02', ids)).toEqual([]);
    expect(nearestIds('', ids)).toEqual([]);
  });

  it('are five at most, in the order of the alphabet where nothing else decides', () => {
    const many = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((letter) => `${letter}-farm`);
    expect(nearestIds('farm', many)).toEqual(['a-farm', 'b-farm', 'c-farm', 'd-farm', 'e-farm']);
  });
});
