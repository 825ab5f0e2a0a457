import { describe, expect, it } from 'vitest';
import { told } from '@/lib/extract/told.fixture';

describe('things counted', () => {
  it.each([
    ['Over 415,000 mining machines are registered.', 'equipment 415000 units more-than'],
    ['They found 2,000 pieces of mining equipment.', 'equipment 2000 units'],
    ['Police seized 10 Antminer S19 devices.', 'equipment 10 units'],
    ['The raid found 135 mining devices.', 'equipment 135 units'],
    ['1,173 аппарата изъяты', 'equipment 1173 units'],
    ['изъято 1,173 тыс. аппаратов', 'equipment 1173 units'],
    ['свыше 10 тыс. единиц майнингового оборудования', 'equipment 10000 units more-than'],
    ['4 мың құрылғыны тәркіледі', 'equipment 4000 units'],
    ['500 даана аппараты табылган', 'equipment 500 units'],
    ['135 дастгоҳи майнинг ошкор шуд', 'equipment 135 units'],
    ['452 ta mayning qurilmasi topildi', 'equipment 452 units'],
    ['114 та қурилма топилди', 'equipment 114 units'],
    ['13 illegal data farms were shut.', 'sites 13 sites'],
    ['Four unlicensed data centres were closed.', 'sites 4 sites'],
    ['106 майнинговых ферм остановлены', 'sites 106 sites'],
    ['26 ta mayning fermasi aniqlandi', 'sites 26 sites'],
    ['Prosecutors opened seven criminal cases.', 'criminal-cases 7 cases'],
    ['возбуждено 17 уголовных дел', 'criminal-cases 17 cases'],
    ['9 қылмыстық іс қозғалды', 'criminal-cases 9 cases'],
    ['7 парвандаи ҷиноятӣ оғоз шуд', 'criminal-cases 7 cases'],
    ['There are only 84 licenses.', 'licences 84 licences'],
    ['One of the 84 active licences.', 'licences 84 licences'],
    ['Five mining companies got relief.', 'sites 5 companies'],
    ['23 people were detained.', 'people 23 people'],
    ['задержаны двое подозреваемых', 'people 2 people'],
    ['4 адам ұсталды', 'people 4 people'],
    ['5 nafar shaxs ushlandi', 'people 5 people'],
    ['4 нафар дастгир шуданд', 'people 4 people'],
    ['выявлено 53 случая незаконного подключения', 'sites 53 cases'],
  ])('are of the kinds of the record: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('are the last noun of an English compound', () => {
    expect(told('Three mining farm owners were detained.')).toEqual(['people 3 people']);
    expect(told('Four power company employees were arrested.')).toEqual(['people 4 people']);
  });

  it('are people of a town where a town of that size is spoken of', () => {
    expect(told('enough for a city of between 50,000 and 70,000 inhabitants')).toEqual([
      'equivalent-population 50000..70000 people',
    ]);
    expect(told('хватило бы городу с населением 60 тысяч человек')).toEqual(['equivalent-population 60000 people']);
    expect(told('This equals the consumption of 145,000 households.')).toEqual([
      'equivalent-population 145000 households',
    ]);
    expect(told('70 мың тұрғыны бар қаланың тұтынуына тең')).toEqual(['equivalent-population 70000 people']);
  });

  it('are years only of prison', () => {
    expect(told('He was sentenced to five years in prison.')).toEqual(['prison-years 5 years']);
    expect(told('лишение свободы на срок от 3 до 10 лет')).toEqual(['prison-years 3..10 years']);
    expect(told('2 жылдан 8 жылға дейін бас бостандығынан айыру')).toEqual(['prison-years 2..8 years']);
    expect(told('He worked there for five years; a 34-year-old man, 20 лет опыта')).toEqual([]);
  });
});

describe('what is not counted', () => {
  it.each([
    'In 2021 and 2021-2023, by 2025, on 15.08.2025 at 21:04.',
    'Article 253, Law 193-VII, No. 4 machines, статья 169, running 24/7.',
    'Antminer S19, S9 and T17+ with 110 TH/s and 5 EH/s.',
    'BTC trades at $120,260, up 1.3% in the past 24 hours.',
    'Один биткоин стоил 64,4 тысячи долларов (27,7 миллиона тенге).',
    'He bought two apartments and four cars in two of the three regions.',
    'четыре машины и две квартиры в 13 районах',
    'For every legal miner there are ten in the shadows. In October they raided.',
    'In 2025 farms went dark. Since 2022 machines have been seized.',
    'several hundred machines, thousands of rigs, tens of thousands of devices',
    'несколько тысяч аппаратов и десятки ферм',
    'They must sell 75% of coins and pay 15% tax; output grew 8%.',
    'One farm owner said that one machine is loud.',
    'Daily Revenue: $0.00',
    'Call +7 701 123 45 67 within 24 hours.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('a percentage', () => {
  it('counts only as a share of electricity or of the hash rate', () => {
    expect(told('at least 20% of the country’s total electricity output')).toEqual([
      'share-of-power 20 percent at-least',
    ]);
    expect(told('2% потребления электроэнергии страны')).toEqual(['share-of-power 2 percent']);
    expect(told('18.1% of the global hash rate')).toEqual(['hash-rate-share 18.1 percent']);
  });
});
