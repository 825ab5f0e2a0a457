import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';
import { told } from '@/lib/extract/told.fixture';

const unit = (text: string) => extract(text).quantities.map((one) => `${one.value} ${one.unit}`);

describe('energy', () => {
  it.each(
    'MWh,MW·h,MW h,MW-h,megawatt-hours,megawatt hours,mega-watt hours,megawatt-hours (MWh),МВт·ч,МВт*ч,МВт.ч,МВтч,МВт-ч,МВт ч,МВт⋅ч,MВт·ч,мегаватт-часов,мегаватт часов,мегаватт-часа,МВт·сағ,мегаватт-сағат,мегаватт-соат,мегаватт-саат,MVt·soat,megavatt-soat,МВт·соат'.split(
      ',',
    ),
  )('is megawatt-hours as %s', (spelling) => {
    const [one, ...rest] = extract(`использовано 50 ${spelling} за ночь`).quantities;
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ what: 'electricity', value: 50, unit: 'MWh', text: `50 ${spelling}` });
  });

  it.each(
    'kWh,кВт·ч,кВтч,киловатт-часов,кВт·сағ,кВт/сағ,киловатт-сағат,кВт·соат,киловатт-соат,киловатт-саат,kVt·soat,kVt/soat,kilovatt-soat,kVt-soat'.split(
      ',',
    ),
  )('is kilowatt-hours as %s', (spelling) => {
    expect(unit(`29 млн ${spelling} жумшалды`)).toEqual(['29000000 kWh']);
  });

  it('comes in any size', () => {
    expect(unit('12 GWh; 168.3 terawatt-hours; 5 watt-hours')).toEqual(['12 GWh', '168.3 TWh', '5 Wh']);
    expect(unit('12 ГВт·ч и 3 ТВтч')).toEqual(['12 GWh', '3 TWh']);
  });
});

describe('power', () => {
  it('is told short, long, joined and hyphenated', () => {
    expect(unit('202MW, a 50-megawatt farm, 1.8 gigawatts, 3,250 W')).toEqual(['202 MW', '50 MW', '1.8 GW', '3250 W']);
    expect(unit('мощностью 31,3 МВт, 3,5 кВт и два мегаватта')).toEqual(['31.3 MW', '3.5 kW', '2 MW']);
    expect(unit('умумий миқдори 202 МВтни ташкил этди')).toEqual(['202 MW']);
  });

  it('ends at the sentence, not inside it', () => {
    expect(extract('It drew 50 MW. Half of it was stolen.').quantities[0]?.text).toBe('50 MW');
    expect(unit('нагрузка 50 МВт. Часть отключили')).toEqual(['50 MW']);
  });

  it.each([
    '600 megawatts per hour',
    '600 MW/h',
    '600 MW per hour',
    '600 megawatts of electricity per hour',
    '600 мегаватт в час',
    '600 мегаватт электроэнергии в час',
    '600 МВт/ч',
    'сағатына 600 мегаватт',
    'soatiga 600 megavatt',
    'дар як соат 600 мегаватт',
  ])('keeps a unit that measures nothing as it is printed: %s', (text) => {
    expect(told(`Ферма: ${text}`)).toEqual(['power 600 megawatts per hour']);
  });

  it('keeps кВт/ч as printed too', () => expect(unit('потреблено 500 кВт/ч')).toEqual(['500 kilowatts per hour']));
});

describe('money', () => {
  it.each([
    ['$16.5m', '16500000 USD'],
    ['US$16.5 million', '16500000 USD'],
    ['16.5 million US dollars', '16500000 USD'],
    ['16,5 млн долларов США', '16500000 USD'],
    ['16,5 миллион АҚШ доллары', '16500000 USD'],
    ['nine billion Kazakhstani tenge', '9000000000 KZT'],
    ['T9bn', '9000000000 KZT'],
    ['₸9 млрд', '9000000000 KZT'],
    ['9 миллиард теңге', '9000000000 KZT'],
    ['KZT 9 billion', '9000000000 KZT'],
    ['20 миллион сомго', '20000000 KGS'],
    ['480 million soms', '480000000 KGS'],
    ['32 миллион сомонӣ', '32000000 TJS'],
    ['7 milliard so‘m', '7000000000 UZS'],
    ['7 млрд сўм', '7000000000 UZS'],
    ['2,5 млрд сумов', '2500000000 UZS'],
    ['1.8 billion soums', '1800000000 UZS'],
    ['5 млн рублей', '5000000 RUB'],
    ['3 million manat', '3000000 TMT'],
    ['€2 million', '2000000 EUR'],
  ])('is read with its currency: %s', (text, expected) => expect(unit(text)).toEqual([expected]));

  it('is two sums where a second currency stands in brackets', () => {
    expect(unit('damage of 9 billion tenge ($16.5 million)')).toEqual(['9000000000 KZT', '16500000 USD']);
  });

  it('does not take the point that ends a sentence', () => {
    expect(extract('It cost $16.5 million.').quantities[0]?.text).toBe('$16.5 million');
  });

  it('is not a sum that has no unit', () => expect(unit('He spoke of nine billion. A sum of 5.')).toEqual([]));
});

describe('a price', () => {
  it.each([
    ['$0.08/kWh', '0.08 USD per kWh'],
    ['26 тенге за кВт·ч', '26 KZT per kWh'],
    ['4.76 soms per kWh', '4.76 KGS per kWh'],
    ['1 кВт·сағ үшін 26 теңге', '26 KZT per kWh'],
    ["1 kVt·soat uchun 1000 so'm", '1000 UZS per kWh'],
    ['5.04 soms per kW', '5.04 KGS per kW'],
  ])('is a tariff: %s', (text, expected) => {
    expect(unit(text)).toEqual([expected]);
    expect(extract(text).quantities[0]?.what).toBe('tariff');
  });
});
