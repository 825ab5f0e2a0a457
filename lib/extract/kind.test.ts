import { describe, expect, it } from 'vitest';
import { told } from './told.fixture';

describe('what a sum of money is', () => {
  it.each([
    ['The state lost 9 billion tenge.', 'loss 9000000000 KZT'],
    ['Damages amounted to $3.52 million.', 'loss 3520000 USD'],
    ['They siphoned $16 million worth of electricity.', 'loss 16000000 USD'],
    ['The stolen electricity was worth $16.5 million.', 'loss 16500000 USD'],
    ['Ущерб превысил 1,3 млрд тенге.', 'loss 1300000000 KZT more-than'],
    ['davlatga 16 milliard so‘m zarar yetkazdi', 'loss 16000000000 UZS'],
    ['20 миллион сомго жакын зыян келтирген', 'loss 20000000 KGS about'],
    ['32 миллион сомонӣ зарар расонида шуд', 'loss 32000000 TJS'],
    ['The court fined him 3 million som.', 'fine 3000000 KGS'],
    ['оштрафован на 500 тыс. тенге', 'fine 500000 KZT'],
    ['78 миллион теңге айыппұл салынды', 'fine 78000000 KZT'],
    ['38.7 million somoni was recovered.', 'recovered 38700000 TJS'],
    ['Ущерб в размере 38,7 млн сомони возмещён.', 'recovered 38700000 TJS'],
    ['39 миллион сомонӣ ба буҷет баргардонида шуд', 'recovered 39000000 TJS'],
    ['Equipment worth $7 million was seized.', 'equipment-value 7000000 USD'],
    ['изъято оборудование стоимостью 2,5 млрд тенге', 'equipment-value 2500000000 KZT'],
    ['It paid 22 million soms in taxes.', 'tax 22000000 KGS'],
    ['Firms got 8.5 billion tenge in tax breaks.', 'tax-relief 8500000000 KZT'],
    ['Arrears stand at 4.6 billion somoni.', 'debt 4600000000 TJS'],
    ['задолженность 4,6 млрд сомони', 'debt 4600000000 TJS'],
    ['The gang earned $300,000 a month.', 'income 300000 USD per month'],
    ['доход фермы — $2 млн в месяц', 'income 2000000 USD per month'],
    ['143.2 million tenge of criminal proceeds', 'proceeds 143200000 KZT'],
    ['a turnover of $75.4 million', 'turnover 75400000 USD'],
    ['The farm paid 480 million soms for electricity.', 'electricity-cost 480000000 KGS'],
    ['перечислила за электроэнергию 480 млн сомов', 'electricity-cost 480000000 KGS'],
    ['investments of $20 million', 'investment 20000000 USD'],
    ['Property worth 900 million tenge was frozen.', 'assets 900000000 KZT'],
    ['He spoke of 9 billion tenge.', 'money 9000000000 KZT'],
  ])('is told by the nearest cue: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('goes to each sum from its own clause', () => {
    expect(told('Taxes of 93 million soms were paid, and 480 million soms for electricity.')).toEqual([
      'tax 93000000 KGS',
      'electricity-cost 480000000 KGS',
    ]);
    expect(told('Equipment worth $7 million was seized; the damage came to $2 million.')).toEqual([
      'equipment-value 7000000 USD',
      'loss 2000000 USD',
    ]);
  });

  it('is the same for a sum and for its conversion', () => {
    expect(told('налогов на 225 млн сомов (более 2,5 млн долларов)')).toEqual([
      'tax 225000000 KGS',
      'tax 2500000 USD more-than',
    ]);
  });

  it('is known from the sentence before where only a value is told', () => {
    expect(told('3 мыңға тарта құрал-жабдық табылған. Олардың құны 1 млрд теңгеден асып отыр.')).toEqual([
      'equipment 3000 units about',
      'equipment-value 1000000000 KZT more-than',
    ]);
  });
});

describe('a rate', () => {
  it.each([
    ['Each rig uses 0.4 kW.', 'power 0.4 kW per machine'],
    ['каждый аппарат потребляет 3,5 кВт', 'power 3.5 kW per machine'],
    ['1 MWh limit per purchase', 'electricity 1 MWh per purchase'],
    ['buying one MWh at a time', 'electricity 1 MWh per purchase'],
    ['168.3 terawatt-hours per year', 'electricity 168.3 TWh per year'],
    ['1 млн кВт·ч в месяц', 'electricity 1000000 kWh per month'],
    ['Күніне 5 МВт·сағ жұмсаған', 'electricity 5 MWh per day'],
    ['айына 1,2 миллион киловатт-саат', 'electricity 1200000 kWh per month'],
    ['yiliga 5 mln kVt-soat', 'electricity 5000000 kWh per year'],
    ['дар як моҳ 5 МВт·соат', 'electricity 5 MWh per month'],
  ])('is told before or after the number: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('is not a length of time', () => {
    expect(told('They used 5 MWh a year and a half ago.')).toEqual(['electricity 5 MWh']);
  });
});
