import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';
import { told } from '@/lib/extract/told.fixture';

describe('a limit on one purchase', () => {
  it.each([
    ['За одну покупку майнер вправе взять не более 2 МВт·ч.', 'electricity 2 MWh at-most per purchase'],
    ['В рамках одной сделки разрешено приобрести 3 МВт·ч.', 'electricity 3 MWh per purchase'],
    ['Купить за один раз можно максимум 5 МВт·ч.', 'electricity 5 MWh at-most per purchase'],
    ['Лимит покупки — 2 МВт·ч.', 'electricity 2 MWh per purchase'],
    ['Майнер не может купить более 4 МВт·ч энергии.', 'electricity 4 MWh at-most per purchase'],
    ['Бір сатып алуда майнер ең көбі 2 МВт·сағат алады.', 'electricity 2 MWh at-most per purchase'],
    ['Бір мәмілемен 3 МВт·сағ ғана сатып алуға болады.', 'electricity 3 MWh per purchase'],
    ['Бир сатып алууда 2 МВт·саатка чейин берилет.', 'electricity 2 MWh up-to per purchase'],
    ['Bir xaridda 2 MVt-soatdan ortiq emas.', 'electricity 2 MWh at-most per purchase'],
    ['Бир марта харид қилганда 3 МВт·соатгача берилади.', 'electricity 3 MWh up-to per purchase'],
    ['Дар як харид на бештар аз 2 МВт·соат фурӯхта мешавад.', 'electricity 2 MWh at-most per purchase'],
    ['A licensed miner cannot buy more than 2 MWh.', 'electricity 2 MWh at-most per purchase'],
    ['Miners may not purchase more than 3 MWh of power.', 'electricity 3 MWh at-most per purchase'],
    ['Farms are limited to buying no more than two MWh.', 'electricity 2 MWh at-most per purchase'],
    ['The rules set a 2 MWh purchase limit.', 'electricity 2 MWh per purchase'],
    ['Sales are capped at two megawatt-hours per transaction.', 'electricity 2 MWh per purchase'],
    ['Maximum purchase: 2 MWh.', 'electricity 2 MWh per purchase'],
    ['Фермер не вправе взять за один раз свыше 3 МВт·ч.', 'electricity 3 MWh at-most per purchase'],
    ['In a single purchase a farm gets up to 4 MWh.', 'electricity 4 MWh up-to per purchase'],
  ])('is a rate, before the number or after it: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('is not any purchase of electricity', () => {
    expect(told('The farm bought more than 2 GWh from the grid last winter.')).toEqual(['electricity 2 GWh more-than']);
    expect(told('За год ферма купила более 3 ГВт·ч.')).toEqual(['electricity 3 GWh more-than']);
  });
});

describe('a rate of power', () => {
  it.each([
    ['Они нашли устройства мощностью 2,5 кВт каждое.', 'power 2.5 kW per machine'],
    ['Каждая расходует 3,1 кВт.', 'power 3.1 kW per machine'],
    ['Har biri 3 kVt quvvat oladi.', 'power 3 kW per machine'],
    ['Ҳар моҳ 2 ГВт·соат сарф мешавад.', 'electricity 2 GWh per month'],
    ['Ар бир аппарат 2 киловаттка чейин саатына алат.', 'power 2 kilowatts per hour up-to per machine'],
  ])('is that of one machine, or of a time: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('is no machine where each man was fined', () => {
    expect(told('Two men were fined 2 million soms each.')).toEqual(['people 2 people', 'fine 2000000 KGS']);
  });
});

describe('the price of one kilowatt-hour', () => {
  it.each([
    ['1 кВт·саатка 5,12 сом төлөнөт.', 'tariff 5.12 KGS per kWh'],
    ['Бир киловатт-саатка 3,9 сомдон төлөйт.', 'tariff 3.9 KGS per kWh'],
    ['1 кВт·сағатқа 28,1 теңге төлейді.', 'tariff 28.1 KZT per kWh'],
    ['Бір киловатт-сағатына 31 теңгеден сатты.', 'tariff 31 KZT per kWh'],
    ['1 kVt·soatiga 600 so‘m to‘lanadi.', 'tariff 600 UZS per kWh'],
    ['1 кВт-соатига 900 сўмдан.', 'tariff 900 UZS per kWh'],
    ['За 1 кВт·ч платят 21 тенге.', 'tariff 21 KZT per kWh'],
    ['за один киловатт-час — 4,2 сома', 'tariff 4.2 KGS per kWh'],
    ['Барои 1 кВт·соат 60 сомонӣ медиҳанд.', 'tariff 60 TJS per kWh'],
    ['Тариф: 1 кВт⋅ч — 25 тенге.', 'tariff 25 KZT per kWh'],
    ['They pay 5 US cents per kWh.', 'tariff 0.05 USD per kWh'],
    ['Power costs 7.5 cents a kilowatt-hour.', 'tariff 0.075 USD per kWh'],
    ['Электричество стоит 6 центов за кВт·ч.', 'tariff 0.06 USD per kWh'],
    ['Тариф — 77 тыйынов за киловатт-час.', 'tariff 0.77 KGS per kWh'],
    ['1 кВт·саат үчүн 77 тыйын', 'tariff 0.77 KGS per kWh'],
    ['Тариф — 24 тенге 50 тиын за кВт·ч.', 'tariff 24.5 KZT per kWh'],
  ])('is one tariff and no energy: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('leaves one kilowatt-hour alone where there is no price', () => {
    expect(told('Счётчик показал 1 кВт·ч, а ущерб — 25 тысяч тенге.')).toEqual(['electricity 1 kWh', 'loss 25000 KZT']);
    expect(extract('They pay 5 US cents per kWh.').quantities[0]?.text).toBe('5 US cents per kWh');
  });
});

describe('the price of a coin', () => {
  it.each([
    'A bitcoin fetched $98,400 on Friday.',
    'One coin was worth $64,000 at the time.',
    'Bitcoin cost about $97,000 that week.',
    'Bitcoin soared past $100,000.',
    'With bitcoin at $61,000, many farms came back.',
    'Курс биткоина поднялся до 98 тысяч долларов.',
    'Биткоин тогда стоил 45 200 долларов.',
    'Цена биткоина достигла $112 000.',
    'Стоимость одного биткоина превысила 100 тысяч долларов.',
    'Биткоин подорожал до 91 000 долларов.',
    'Нархи биткойн аз 97 000 доллар гузашт.',
    'Як биткойн 98 000 доллар арзиш дорад.',
    'Bitkoin narxi 105 000 dollarga yetdi.',
    'Биткоин нархи 99 минг доллардан ошди.',
    'Биткоиндун баасы 102 миң долларга жетти.',
    'Бир биткоин 88 000 доллар турат.',
    'Биткойн бағасы 110 мың доллардан асты.',
    'Биткоин құны 64 мың доллар болды.',
    'Bitkoin 95 000 dollargacha ko‘tarildi.',
    'За биткоин тогда давали 52 тысячи долларов.',
    'Бир биткоиндун баасы 8 миллион сомго жеткен.',
  ])('is no quantity: %s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['Bitcoin mining cost the grid $3 million.', 'loss 3000000 USD'],
    ['The bitcoin miners were fined $20,000.', 'fine 20000 USD'],
    ['Добыча биткоина принесла убыток в 3 млн сомов.', 'loss 3000000 KGS'],
    ['Майнинг биткоина причинил ущерб на 40 млн тенге.', 'loss 40000000 KZT'],
    ['Биткоин майнинги 5 млн сом зыян келтирди.', 'loss 5000000 KGS'],
    ['Bitkoin mayningi davlatga 2 mlrd so‘m zarar yetkazdi.', 'loss 2000000000 UZS'],
    ['Биткойн-ферма 70 млн теңге айыппұл төледі.', 'fine 70000000 KZT'],
    ['Майнинги биткойн 3 миллион сомонӣ зарар расонд.', 'loss 3000000 TJS'],
    ['Оборудование биткоин-фермы стоило 4 млн сомов.', 'equipment-value 4000000 KGS'],
    ['Bitcoin farm hardware cost 4 million soms.', 'equipment-value 4000000 KGS'],
    ['Equipment for mining bitcoin worth $2 million was seized.', 'equipment-value 2000000 USD'],
  ])('is not the sum of a case: %s', (text, expected) => expect(told(text)).toEqual([expected]));
});
