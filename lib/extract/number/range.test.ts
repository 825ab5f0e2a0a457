import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';
import { told } from '@/lib/extract/told.fixture';

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
    ['from 300 kW to 4 MW', 'power 0.3..4 MW'],
    ['от 800 кВт до 2 МВт', 'power 0.8..2 MW'],
    ['300 кВт-тан 2 МВт-қа дейін', 'power 0.3..2 MW'],
    ['700 kVtdan 3 MVtgacha', 'power 0.7..3 MW'],
    ['between 2 and 4.5 MW', 'power 2..4.5 MW'],
    ['between 900 kW and 1.2 MW', 'power 0.9..1.2 MW'],
    ['Каждая машина берёт от 1200 до 3400 кВт/ч.', 'power 1200..3400 kilowatts per hour per machine'],
    ['Каждый аппарат расходует от 1,5 до 3,5 кВт.', 'power 1.5..3.5 kW per machine'],
    ['Each machine draws between 1.2 and 3.4 kW.', 'power 1.2..3.4 kW per machine'],
    ['Ар бир аппарат саатына 1 200дөн 3 400 киловаттка чейин жейт.', 'power 1200..3400 kilowatts per hour per machine'],
    ['Әр аппарат сағатына 2-ден 3 киловаттқа дейін алады.', 'power 2..3 kilowatts per hour per machine'],
    ['Har bir qurilma 2 dan 3,5 kVtgacha oladi.', 'power 2..3.5 kW per machine'],
  ])('is one quantity: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('takes the word that opens it', () => {
    expect(extract('Изъяли от 50 до 70 аппаратов.').quantities[0]?.text).toBe('от 50 до 70 аппаратов');
    expect(extract('It drew from 2 to 3 MW.').quantities[0]?.text).toBe('from 2 to 3 MW');
    expect(extract('It drew between 2 and 3 MW.').quantities[0]?.text).toBe('between 2 and 3 MW');
    expect(extract('аз 50 то 70 ҳазор сомонӣ ҷарима').quantities[0]?.text).toBe('аз 50 то 70 ҳазор сомонӣ');
  });

  it('is not a change from one load to another', () => {
    expect(told('The load rose from 5 MW to 25 MW.')).toEqual(['power 5 MW', 'power 25 MW']);
  });

  it('is not two things joined by "and"', () => {
    expect(told('They found 50 machines and 70 devices.')).toEqual(['equipment 50 units', 'equipment 70 units']);
  });
});
