import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';
import { told } from '@/lib/extract/told.fixture';

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

  it('of two things paid for is each its own', () => {
    expect(told('Электр үчүн 300 миллион сом, транзит үчүн 90 миллион сом төлөндү.')).toEqual([
      'electricity-cost 300000000 KGS',
      'transit-fees 90000000 KGS',
    ]);
    expect(told('They paid 300 million soms for electricity and 90 million soms in transit fees.')).toEqual([
      'electricity-cost 300000000 KGS',
      'transit-fees 90000000 KGS',
    ]);
  });

  it('is the same for a sum and for its conversion', () => {
    expect(told('налогов на 225 млн сомов (более 2,5 млн долларов)')).toEqual([
      'tax 225000000 KGS',
      'tax 2500000 USD more-than',
    ]);
  });

  it.each([
    ['Нашли 800 аппаратов стоимостью порядка 1,5 млрд тенге, или примерно 3,2 млн долларов.', 'equipment-value'],
    ['Изъято 40 устройств на сумму 90 млн тенге, это около 190 тысяч долларов.', 'equipment-value'],
    ['They took 600 rigs worth 1.2 billion tenge, or about $2.4 million.', 'equipment-value'],
    ['Құны 700 млн теңге, яғни шамамен 1,4 млн доллар тұратын 200 құрылғы тәркіленді.', 'equipment-value'],
    ['На складе стояло 640 машин ценой около 1,2 млрд тенге, или примерно 3 млн долларов.', 'equipment-value'],
    ['Свет обходился ферме в 8–9 млн сомов в месяц.', 'electricity-cost'],
    ['Электроэнергия обходится компании в 5 млн тенге в месяц.', 'electricity-cost'],
    ['Электр энергиясы үчүн ферма 350 миллион сом төлөгөн.', 'electricity-cost'],
    ['Электр қуаты үшін айына 20 миллион теңге төледі.', 'electricity-cost'],
    ['Elektr energiyasi uchun 40 million so‘m to‘langan.', 'electricity-cost'],
    ['Барои барқ 2 миллион сомонӣ пардохт кардааст.', 'electricity-cost'],
    ['Electricity cost the farm 8 million soms a month.', 'electricity-cost'],
    ['Қарзи корхонаҳо барои барқ 3,2 млрд сомонӣ аст.', 'debt'],
    ['Тұтынушылардың қарызы 2 млрд теңге.', 'debt'],
    ['Абоненттердин карызы 340 млн сом.', 'debt'],
    ['Iste’molchilarning elektr uchun qarzi 900 mlrd so‘m.', 'debt'],
    ['Долг потребителей за электроэнергию — 3 млрд сомони.', 'debt'],
    ['Consumers’ debt for electricity is 3 billion somoni.', 'debt'],
    ['Салық жеңілдігі 6 млрд теңге болды.', 'tax-relief'],
    ['Салык жеңилдиги 80 млн сомду түздү.', 'tax-relief'],
    ['Налоговые льготы составили 7 млрд тенге.', 'tax-relief'],
    ['Soliq imtiyozlari 12 mlrd so‘mni tashkil etdi.', 'tax-relief'],
    ['Имтиёзҳои андозӣ 5 млн сомонӣ.', 'tax-relief'],
    ['The firms received tax relief of 7 billion tenge.', 'tax-relief'],
    ['Группа добыла криптовалюту на 3,1 млн долларов.', 'proceeds'],
    ['Они намайнили биткоинов на 900 тысяч долларов.', 'proceeds'],
    ['Топ 2 млн доллардың криптовалютасын қазып алған.', 'proceeds'],
    ['The ring mined coins worth $3.1 million.', 'proceeds'],
    ['They mined 9 bitcoins worth $900,000.', 'proceeds'],
    ['Ферма электр энергиясына 11 миллион сом короткон.', 'electricity-cost'],
    ['Ферма тратит на свет 4 млн сомов.', 'electricity-cost'],
    ['Электричество стоило ферме 9 млн тенге в месяц.', 'electricity-cost'],
    ['Кража электроэнергии обошлась государству в 6 млн сомов.', 'loss'],
    ['Stolen electricity cost the state $2 million.', 'loss'],
    ['He mined cryptocurrency worth $400,000.', 'proceeds'],
    ['4 млн долларлык криптовалюта казып алышкан.', 'proceeds'],
    ['2 mln dollarlik kriptovalyuta qazib olingan.', 'proceeds'],
    ['The state lost 2 billion tenge and 300 million soms.', 'loss'],
    ['Ущерб составил 2 млрд тенге у одной станции и 700 млн тенге у другой.', 'loss'],
    ['He was fined 200,000 som, and his partner 150,000 som.', 'fine'],
    ['Штрафы: 300 тысяч тенге для граждан, 900 тысяч для бизнеса, 2 млн тенге для крупных компаний.', 'fine'],
  ])('is the same for every sum a cue governs: %s', (text, expected) => {
    const money = extract(text).quantities.filter(({ unit }) => /^[A-Z]{3}$/.test(unit));
    expect(money.length).toBeGreaterThan(0);
    expect(money.map(({ what }) => what)).toEqual(money.map(() => expected));
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
