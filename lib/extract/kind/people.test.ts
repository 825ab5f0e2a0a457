import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/extract';
import { told } from '@/lib/extract/told.fixture';

describe('people of a case', () => {
  it.each([
    ['Six people were detained.', 'people 6 people'],
    ['Police arrested 12 miners.', 'people 12 people'],
    ['Nine members of the group were identified.', 'people 9 people'],
    ['Charges were brought against four officials.', 'people 4 people'],
    ['Three engineers are suspected of theft.', 'people 3 people'],
    ['The court convicted five men.', 'people 5 people'],
    ['Eight company employees are under investigation.', 'people 8 people'],
    ['К делу причастны 11 человек.', 'people 11 people'],
    ['В группу входили семь человек.', 'people 7 people'],
    ['Осуждены трое энергетиков и 4 сотрудника РЭС.', 'people 4 people'],
    ['Топ қатарында 9 адам ұсталды.', 'people 9 people'],
    ['Қылмысқа қатысы бар 5 адам анықталды.', 'people 5 people'],
    ['Кылмышка шектүү 6 адам кармалды.', 'people 6 people'],
    ['Jinoyatga aloqador 8 nafar shaxs ushlandi.', 'people 8 people'],
    ['Нисбати 6 нафар гумонбар тафтиш меравад.', 'people 6 people'],
    ['Seven suspects are on the run.', 'people 7 people'],
    ['Сегодня под стражей находятся 4 подозреваемых.', 'people 4 people'],
    ['Two men pleaded guilty.', 'people 2 people'],
    ['Штраф получили 16 человек.', 'people 16 people'],
    ['Шестеро сотрудников сети помогали фермам: 6 сотрудников уволены.', 'people 6 people'],
    ['В схему вовлекли 21 человека.', 'people 21 people'],
    ['14 адамнан тұратын топ энергетиктермен келісті.', 'people 14 people'],
  ])('are those of its police and court: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    'The plant has 230 employees.',
    'Four people were injured in the fire.',
    'The company hired 40 specialists.',
    'Some 60 residents complained about the noise.',
    'На заводе трудятся 320 человек.',
    'Компания создала 45 рабочих мест для 90 жителей села.',
    'Пострадали пять человек.',
    '1 400 сотрудников прошли обучение.',
    'Зауытта 120 адам жұмыс істейді.',
    'Заводдо 80 адам иштейт.',
    'Korxonada 150 kishi ishlaydi.',
    'Дар корхона 70 нафар кор мекунад.',
    'It is one of the top 20 companies of the region.',
    'Входит в топ-10 компаний отрасли.',
    'The five largest companies pay most of it.',
  ])('are not staff, neighbours or the injured: %s', (text) => expect(told(text)).toEqual([]));
});

describe('machines named by their model', () => {
  it.each([
    ['Officers took three Innosilicon T3+ devices.', 'equipment 3 units'],
    ['12 Whatsminer M50S+ machines were found.', 'equipment 12 units'],
    ['Inside stood 40 Antminer S19j Pro rigs.', 'equipment 40 units'],
    ['They found 86 Antminers.', 'equipment 86 units'],
    ['найдено 214 Antminer', 'equipment 214 units'],
    ['изъято 9 штук Whatsminer M30S++', 'equipment 9 units'],
    ['15 аппаратов Antminer S19 Pro', 'equipment 15 units'],
    ['изъято 30 ASIC-майнеров', 'equipment 30 units'],
    ['7 майнинговых устройств Innosilicon A10', 'equipment 7 units'],
    ['Antminer S19 үлгісіндегі 60 құрылғы тәркіленді', 'equipment 60 units'],
    ['25 дона Whatsminer M21S топилди', 'equipment 25 units'],
    ['24 dona Antminer S9 qurilmasi topildi', 'equipment 24 units'],
    ['18 даана Antminer T17+ табылды', 'equipment 18 units'],
    ['22 адад Antminer S19 мусодира шуд', 'equipment 22 units'],
    ['Здесь стояло 640 машин.', 'equipment 640 units'],
    ['видеокарт — 64 штуки', 'equipment 64 units'],
    ['Изъяты майнинг-аппараты в количестве 33 штук.', 'equipment 33 units'],
  ])('are counted: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each(['Купили 12 штук яблок.', 'У него было 3 машины.', 'an Antminer S19 and a Whatsminer M30S++ with 112 TH/s'])(
    'and nothing else is: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

describe('a town told by its size', () => {
  it.each([
    ['хватило бы на 80-тысячный город', 'equivalent-population 80000 people'],
    ['сравнимо с потреблением 120-тысячного города', 'equivalent-population 120000 people'],
    ['as much as a 40,000-strong town', 'equivalent-population 40000 people'],
    ['enough for a 90,000-person city', 'equivalent-population 90000 people'],
    ['столько потребляет стотысячный город', 'equivalent-population 100000 people'],
    ['60 мың тұрғыны бар қалаға жетеді', 'equivalent-population 60000 people'],
  ])('is people: %s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('a city whose people are not named', () => {
  const found = (text: string) =>
    extract(text).quantities.map(({ what, value, min, max }) => [what, value ?? [min, max]]);

  it('is people, where its use is what something equals', () => {
    expect(found('It is enough for a city of 50,000 to 70,000.')).toEqual([
      ['equivalent-population', [50_000, 70_000]],
    ]);
    expect(found('The farm used as much power as a town of 60,000 consumes.')).toEqual([
      ['equivalent-population', 60_000],
    ]);
    expect(found('Этого хватило бы на город с населением от 50 до 70 тысяч.')).toEqual([
      ['equivalent-population', [50_000, 70_000]],
    ]);
  });

  it('is none where it is only the setting', () => {
    expect(found('The raid took place in Rudny, a city of 60,000.')).toEqual([]);
  });
});

describe('a comparison with a length of its own', () => {
  it('is told for that length and no other', () => {
    const [households] = extract('It equals the use of 145,000 households for a month.').quantities;
    expect(households).toMatchObject({ value: 145_000, unit: 'households', period: { duration: 'P1M' } });
    const [homes] = extract('Этого хватило бы 145 тысячам домохозяйств на месяц.').quantities;
    expect(homes?.period).toEqual({ duration: 'P1M' });
  });
});
