import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { dollarsOf, yearFollows } from './year-follows';
import { type YearlyQuantity, yearlyQuantities, yearlySums } from './yearly';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const sumOf = (quantity: YearlyQuantity, country: string, year: string) => {
  const found = yearlySums(quantity, dataset).sums.find((one) => one.country === country && one.year === year);
  if (!found) throw new Error(`There is no sum of ${quantity} for ${country} in ${year}.`);
  return found;
};

describe('the sum of a year', () => {
  it('takes the sweep of February 2022 once: 202 MW, not its eight parts nor the second telling', () => {
    const { value, members } = sumOf('power', 'KZ', '2022');
    expect(value.central).toBe(202);
    expect(members.map(({ record }) => record.id)).toEqual(['kz-2022-02-energy-ministry-13-farms']);
  });

  it('adds 136 MW and about 7 MW of Kyrgyzstan in 2019 to 143', () => {
    expect(sumOf('power', 'KG', '2019').value.central).toBe(143);
  });

  it('adds four Uzbek losses of 2024 to the digit: 16,553 + 7,014 + 900 + 106.5 million', () => {
    expect(sumOf('loss', 'UZ', '2024').value.central).toBe(24_573_500_000);
  });

  it('takes neither a tax nor a value in doubt nor an estimate of hidden mining', () => {
    const ids = yearlyQuantities.flatMap((quantity) => {
      const { sums, undated } = yearlySums(quantity, dataset);
      return [...sums.flatMap(({ members }) => members), ...undated].map(({ record, claim }) => ({ record, claim }));
    });
    expect(ids.some(({ claim }) => claim?.doubt || claim?.values === 'tax')).toBe(false);
    expect(ids.map(({ record }) => record.id)).not.toContain('kz-2022-02-minister-1gw');
  });

  it('accounts for every case of mining: counted, undated, left out or untold', () => {
    const mining = dataset.cases.filter(({ subject }) => subject === 'mining').map(({ id }) => id);
    for (const quantity of yearlyQuantities) {
      const { sums, undated, leftOut, untold } = yearlySums(quantity, dataset);
      const all = [
        ...sums.flatMap(({ members }) => members.map(({ record }) => record.id)),
        ...undated.map(({ record }) => record.id),
        ...leftOut.map(({ id }) => id),
        ...untold.map(({ id }) => id),
      ];
      expect(all.sort(), quantity).toEqual([...mining].sort());
    }
  });
});

describe('what follows from the sum of a year', () => {
  it('is 58.2 billion soums at 11,734.8 to the dollar, the mean of 2023: 4.96 million dollars', () => {
    const found = dollarsOf(sumOf('loss', 'UZ', '2023'), dataset);
    expect(found?.rate).toMatchObject({ perDollar: 11734.8, date: '2023', basis: 'year-average' });
    expect(found?.dollars[0].value.central).toBeCloseTo(58.2e9 / 11734.8, 3);
  });

  it('never uses a rate that was made from such a pair: for August 2025 it is the day rate of December', () => {
    expect(dollarsOf(sumOf('loss', 'KZ', '2025'), dataset)?.rate).toMatchObject({ perDollar: 511, basis: 'spot' });
  });

  it('is 202 MW of the peak of 16,459 MW, 1.23 %, and of the 1,519 MW that were short in 2023, 13.3 %', () => {
    const [peak, gap] = yearFollows('power', sumOf('power', 'KZ', '2022'), dataset);
    expect(peak?.formula).toBe('share-of-peak');
    expect(peak?.value.central).toBeCloseTo((202 / 16459) * 100, 9);
    expect(gap?.formula).toBe('share-of-gap');
    expect(gap?.value.central).toBeCloseTo((202 / 1519) * 100, 9);
  });

  it('is none where no peak is sourced', () => {
    expect(yearFollows('power', sumOf('power', 'KG', '2019'), dataset)).toEqual([]);
  });

  it('is 29 GWh of 76.8 TWh generated in Uzbekistan in 2023: 0.0378 %', () => {
    const [share] = yearFollows('energy', sumOf('energy', 'UZ', '2023'), dataset);
    expect(share?.value.central).toBeCloseTo((0.029 / 76.8) * 100, 9);
  });
});
