import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/units/interval';
import { asInput, derive, type Input } from './derived';
import { opennessOf } from './openness';

const energy = (open?: 'above' | 'below'): Input =>
  asInput(
    'energy',
    derive('energy-stated', [{ name: 'energy', value: exactly(1e8), unit: 'kWh', origin: [] }], open ? { open } : {}),
  );
const gap = (key: string): Input => ({
  name: 'winter-gap',
  value: exactly(1),
  unit: 'TWh',
  origin: [{ from: 'page', pages: ['a/b'], constant: key }],
});
const exact = gap('tj-winter-deficit-2012');
const moreThan = gap('kz-winter-deficit-forecast-2025');
const share = (...inputs: Input[]) => opennessOf('share-of-winter-gap', inputs);

describe('the side on which a result may lie beyond its value', () => {
  it('is that of what stands above the line, and the other one of what stands below', () => {
    expect(share(energy(), exact)).toEqual({});
    // 100 GWh or more of 1 TWh: 10 % or more. 100 GWh of more than 1 TWh: 10 % or less.
    expect(share(energy('above'), exact)).toEqual({ open: 'above' });
    expect(share(energy(), moreThan)).toEqual({ open: 'below' });
    expect(share(energy('below'), moreThan)).toEqual({ open: 'below' });
  });

  it('is neither where both may be more: 300 GWh of 2 TWh are 15 %, 110 GWh of 4 TWh are 2.75 %', () => {
    expect(share(energy('above'), moreThan)).toEqual({});
  });

  it('is above for a product with "at least": each kilowatt-hour costs so much or more', () => {
    const cost: Input = { ...gap('tj-unserved-energy-cost'), name: 'unserved-cost', unit: 'USD/kWh' };
    expect(opennessOf('cost-unserved', [energy(), cost])).toEqual({ open: 'above' });
  });
});
