import { describe, expect, it } from 'vitest';
import { told } from './told.fixture';

describe('a range', () => {
  it.each([
    ['50,000 to 70,000 machines', 'equipment 50000..70000 units'],
    ['50,000-70,000 machines', 'equipment 50000..70000 units'],
    ['between 50,000 and 70,000 machines', 'equipment 50000..70000 units'],
    ['from 50 to 70 thousand machines', 'equipment 50000..70000 units'],
    ['50 to 70,000 machines', 'equipment 50000..70000 units'],
    ['from 100 to 5,000 machines', 'equipment 100..5000 units'],
    ['four or five criminal cases', 'criminal-cases 4..5 cases'],
    ['50–70 тыс. аппаратов', 'equipment 50000..70000 units'],
    ['от 50 до 70 тысяч аппаратов', 'equipment 50000..70000 units'],
    ['1,5–3 МВт', 'power 1.5..3 MW'],
    ['от 1,5 МВт до 3 МВт', 'power 1.5..3 MW'],
    ['50 мыңнан 70 мыңға дейін құрылғы', 'equipment 50000..70000 units'],
    ['15-тен 75 мың теңгеге дейін айыппұл', 'fine 15000..75000 KZT'],
    ['аз 50 то 70 ҳазор сомонӣ ҷарима', 'fine 50000..70000 TJS'],
    ['50 дон 70 миңге чейин аппарат', 'equipment 50000..70000 units'],
    ['50 mingdan 70 minggacha qurilma', 'equipment 50000..70000 units'],
    ['losses of $2-3 million', 'loss 2000000..3000000 USD'],
    ['losses of $2m-$3m', 'loss 2000000..3000000 USD'],
    ['losses of $300,000 to $500,000', 'loss 300000..500000 USD'],
  ])('is one quantity: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('is not a change from one load to another', () => {
    expect(told('The load rose from 5 MW to 25 MW.')).toEqual(['power 5 MW', 'power 25 MW']);
  });

  it('is not two things joined by "and"', () => {
    expect(told('They found 50 machines and 70 devices.')).toEqual(['equipment 50 units', 'equipment 70 units']);
  });
});
