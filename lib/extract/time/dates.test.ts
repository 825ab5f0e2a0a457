import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';

const dates = (text: string) => extract(text).dates.map(({ date, text }) => `${date} ${text}`);

describe('dates', () => {
  it.each([
    ['2025-08-15', '2025-08-15'],
    ['15.08.2025', '2025-08-15'],
    ['15 August 2025', '2025-08-15'],
    ['August 15, 2025', '2025-08-15'],
    ['15th of August 2025', '2025-08-15'],
    ['August 2025', '2025-08'],
    ['Feb. 2022', '2022-02'],
    ['2021', '2021'],
    ['15 августа 2025', '2025-08-15'],
    ['августе 2025', '2025-08'],
    ['2025 жылғы 15 тамыз', '2025-08-15'],
    ['2025 жылдың тамызында', '2025-08'],
    ['2025-жылдын 15-августу', '2025-08-15'],
    ['15 августи соли 2025', '2025-08-15'],
    ['2025-yil 15-avgust', '2025-08-15'],
    ['15 avgust 2025', '2025-08-15'],
  ])('are partial where they are told in part: %s', (text, date) => {
    expect(dates(`x, ${text}, y`)).toEqual([`${date} ${text}`]);
  });

  it('stand beside each other', () => expect(dates('2021–2023')).toEqual(['2021 2021', '2023 2023']));

  it('are not numbers that measure something, nor days that do not exist', () => {
    expect(dates('2000 machines, 2025 kWh, $2021, 99.99.2021')).toEqual([]);
    expect(dates('1,2021 and 20215')).toEqual([]);
  });
});
