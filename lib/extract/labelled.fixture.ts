import type { Bound, Quantity } from '@/lib/schema/vocabulary';

/** One quantity that a careful reader finds in a sentence. */
export type Label = {
  what: Quantity | 'money';
  value?: number;
  min?: number;
  max?: number;
  unit: string;
  /** Left out if the number stands alone. */
  bound?: Bound;
  per?: 'hour' | 'day' | 'month' | 'year' | 'machine' | 'household' | 'person' | 'purchase';
};

export type Labelled = { language: 'en' | 'ru' | 'kk' | 'tg' | 'ky' | 'uz'; text: string; expected: Label[] };

/**
 * Sentences in the six languages of the site with the quantities that a careful reader finds in them, in the order of
 * the text: the truth against which the reader of quantities is measured, made without sight of its code. The sentences
 * are ours; the facts in them come from the record (its cases, rules, context and baselines, and the research behind
 * them), told the way agencies and newsrooms of each language write numbers, their slips included. A unit is labelled
 * as it is printed, so "50 MW/h" stays a power in megawatts per hour. A sum printed in two currencies has two labels.
 * Lengths of time, years, dates, articles, models of machines, prices of bitcoin, hash rates, flats, cars and
 * percentages other than shares of a country's electricity or of the hash rate have no label: about one sentence in five
 * is there to see that they are left alone.
 */
export const labelled: Labelled[] = [
  // English
  {
    language: 'en',
    text: 'Staff of power companies in East Kazakhstan sold miners more than 50 MWh over two years, the agencies say.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'en',
    text: 'The stolen electricity, put at over 50 megawatt-hours, was valued at 9 billion tenge ($16.5 million).',
    expected: [
      { what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' },
      { what: 'loss', value: 9000000000, unit: 'KZT' },
      { what: 'loss', value: 16500000, unit: 'USD' },
    ],
  },
  {
    language: 'en',
    text: "By the agency's account the farms used as much as a town of 50 to 70,000 people.",
    expected: [{ what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' }],
  },
  {
    language: 'en',
    text: 'The damage exceeded nine billion tenge, or about US$16.5m, and the load would have served a city of between 50,000 and 70,000 inhabitants.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT', bound: 'more-than' },
      { what: 'loss', value: 16500000, unit: 'USD', bound: 'about' },
      { what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' },
    ],
  },
  {
    language: 'en',
    text: 'One retelling prints the supply as 50 MW/h, another as "more than 50 megawatts per hour".',
    expected: [
      { what: 'power', value: 50, unit: 'megawatts per hour' },
      { what: 'power', value: 50, unit: 'megawatts per hour', bound: 'more-than' },
    ],
  },
  {
    language: 'en',
    text: 'If the loss is 9bn tenge and the energy 50 MWh, the price comes to 180,000 tenge per kilowatt-hour.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT' },
      { what: 'electricity', value: 50, unit: 'MWh' },
      { what: 'tariff', value: 180000, unit: 'KZT per kWh' },
    ],
  },
  {
    language: 'en',
    text: 'One blog makes it a city of 60,000 people.',
    expected: [{ what: 'equivalent-population', value: 60000, unit: 'people' }],
  },
  {
    language: 'en',
    text: 'The headline says "$16.5 million" and nothing more.',
    expected: [{ what: 'money', value: 16500000, unit: 'USD' }],
  },
  {
    language: 'en',
    text: 'The Prosecutor General put the harm done by miners in the first half of 2025 at 32 million somoni, which newsrooms turned into about $3.52 million.',
    expected: [
      { what: 'loss', value: 32000000, unit: 'TJS' },
      { what: 'loss', value: 3520000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'en',
    text: 'In Sughd, seven criminal cases cover 135 mining devices running in blocks of flats, with damage of 287,939 somoni.',
    expected: [
      { what: 'criminal-cases', value: 7, unit: 'cases' },
      { what: 'equipment', value: 135, unit: 'units' },
      { what: 'loss', value: 287939, unit: 'TJS' },
    ],
  },
  {
    language: 'en',
    text: 'Four or five criminal cases about mining equipment were open when the prosecutor spoke.',
    expected: [{ what: 'criminal-cases', min: 4, max: 5, unit: 'cases' }],
  },
  {
    language: 'en',
    text: 'Thirteen farms with a joint load of 202 MW were taken off the grid within five days.',
    expected: [
      { what: 'sites', value: 13, unit: 'sites' },
      { what: 'power', value: 202, unit: 'MW' },
    ],
  },
  {
    language: 'en',
    text: 'Miners in West Kazakhstan cut their own draw by 91 MW and those in Karaganda region by 44 MW.',
    expected: [
      { what: 'power', value: 91, unit: 'MW' },
      { what: 'power', value: 44, unit: 'MW' },
    ],
  },
  {
    language: 'en',
    text: 'The sweep ended the work of 106 farms: 55 farms stopped of their own accord, and 51 farms were made to stop.',
    expected: [
      { what: 'sites', value: 106, unit: 'sites' },
      { what: 'sites', value: 55, unit: 'sites' },
      { what: 'sites', value: 51, unit: 'sites' },
    ],
  },
  {
    language: 'en',
    text: 'Investigators opened 25 criminal cases and impounded 67,000 machines worth 100 billion tenge, or roughly $193 million.',
    expected: [
      { what: 'criminal-cases', value: 25, unit: 'cases' },
      { what: 'equipment', value: 67000, unit: 'units' },
      { what: 'equipment-value', value: 100000000000, unit: 'KZT' },
      { what: 'equipment-value', value: 193000000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'en',
    text: 'After the closures, consumption dropped by 600 MWh per day, according to one article.',
    expected: [{ what: 'electricity', value: 600, unit: 'MWh', per: 'day' }],
  },
  {
    language: 'en',
    text: 'Another article prints the same drop as 600 megawatts per hour.',
    expected: [{ what: 'power', value: 600, unit: 'megawatts per hour' }],
  },
  {
    language: 'en',
    text: 'The gang in Talgar district is said to have earned between $300,000 and $500,000 a month with 6,000 machines.',
    expected: [
      { what: 'income', min: 300000, max: 500000, unit: 'USD', per: 'month' },
      { what: 'equipment', value: 6000, unit: 'units' },
    ],
  },
  {
    language: 'en',
    text: 'Twenty-three people were detained, and the rigs were valued at more than $7 million.',
    expected: [
      { what: 'people', value: 23, unit: 'people' },
      { what: 'equipment-value', value: 7000000, unit: 'USD', bound: 'more-than' },
    ],
  },
  {
    language: 'en',
    text: 'If each machine draws 3.25 kW, the 1,173 machines in the containers need about 3.8 MW.',
    expected: [
      { what: 'power', value: 3.25, unit: 'kW', per: 'machine' },
      { what: 'equipment', value: 1173, unit: 'units' },
      { what: 'power', value: 3.8, unit: 'MW', bound: 'about' },
    ],
  },
  {
    language: 'en',
    text: 'Licensed miners may buy no more than 1 MWh per purchase on the state platform; 84 licences are in force.',
    expected: [
      { what: 'electricity', value: 1, unit: 'MWh', bound: 'at-most', per: 'purchase' },
      { what: 'licences', value: 84, unit: 'licences' },
    ],
  },
  {
    language: 'en',
    text: 'The national register holds over 415,000 mining machines.',
    expected: [{ what: 'equipment', value: 415000, unit: 'units', bound: 'more-than' }],
  },
  {
    language: 'en',
    text: "Illegal mining eats at least 20% of the country's electricity, a blog claims.",
    expected: [{ what: 'share-of-power', value: 20, unit: 'percent', bound: 'at-least' }],
  },
  {
    language: 'en',
    text: "China's share of the world's hash rate stood at 21.11 percent in January 2022.",
    expected: [{ what: 'hash-rate-share', value: 21.11, unit: 'percent' }],
  },
  {
    language: 'en',
    text: 'Worldwide, bitcoin mining takes some 168.3 TWh of electricity per year.',
    expected: [{ what: 'electricity', value: 168.3, unit: 'TWh', bound: 'about', per: 'year' }],
  },
  {
    language: 'en',
    text: 'Tajik courts fined 78 people a total of 955,726 somoni, a fine of about 12,250 somoni per person.',
    expected: [
      { what: 'people', value: 78, unit: 'people' },
      { what: 'fine', value: 955726, unit: 'TJS' },
      { what: 'fine', value: 12250, unit: 'TJS', bound: 'about', per: 'person' },
    ],
  },
  {
    language: 'en',
    text: 'Uzbek inspectors counted 26 farms, 29 million kWh of stolen electricity and UZS 58.2 billion in damage; 29 people were charged.',
    expected: [
      { what: 'sites', value: 26, unit: 'sites' },
      { what: 'electricity', value: 29000000, unit: 'kWh' },
      { what: 'loss', value: 58200000000, unit: 'UZS' },
      { what: 'people', value: 29, unit: 'people' },
    ],
  },
  {
    language: 'en',
    text: 'The same energy equals what 145,000 households use in a month, or 200 kWh per household.',
    expected: [
      { what: 'equivalent-population', value: 145000, unit: 'households' },
      { what: 'electricity', value: 200, unit: 'kWh', per: 'household' },
    ],
  },
  {
    language: 'en',
    text: 'Miners were to pay 4.76 som per kWh, twice the tariff of 2.38 som per kWh for industry.',
    expected: [
      { what: 'tariff', value: 4.76, unit: 'KGS per kWh' },
      { what: 'tariff', value: 2.38, unit: 'KGS per kWh' },
    ],
  },
  {
    language: 'en',
    text: 'The company at Kemin paid KGS 480 million for electricity and KGS 172 million in transit fees.',
    expected: [
      { what: 'electricity-cost', value: 480000000, unit: 'KGS' },
      { what: 'transit-fees', value: 172000000, unit: 'KGS' },
    ],
  },
  {
    language: 'en',
    text: 'A group faces a fine of 37,000–75,000 somoni or two to five years in prison.',
    expected: [
      { what: 'fine', min: 37000, max: 75000, unit: 'TJS' },
      { what: 'prison-years', min: 2, max: 5, unit: 'years' },
    ],
  },
  {
    language: 'en',
    text: 'Consumers in Tajikistan have arrears of 4.6bn somoni; 1.6bn somoni of this debt was run up by households.',
    expected: [
      { what: 'debt', value: 4600000000, unit: 'TJS' },
      { what: 'debt', value: 1600000000, unit: 'TJS' },
    ],
  },
  {
    language: 'en',
    text: 'Damage of 38.7 million somoni (about $4.1 million) has been recovered for the budget.',
    expected: [
      { what: 'recovered', value: 38700000, unit: 'TJS' },
      { what: 'recovered', value: 4100000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'en',
    text: 'Mining firms registered in the technopark enjoyed tax relief of 8.5 billion tenge ($18 million).',
    expected: [
      { what: 'tax-relief', value: 8500000000, unit: 'KZT' },
      { what: 'tax-relief', value: 18000000, unit: 'USD' },
    ],
  },
  {
    language: 'en',
    text: 'Up to $20 million was to be invested in the farm at the Kambar-Ata 2 plant.',
    expected: [{ what: 'investment', value: 20000000, unit: 'USD', bound: 'up-to' }],
  },
  {
    language: 'en',
    text: "The minister reckoned that grey miners took more than 1 GW, while the country's peak load was 16,459 MW.",
    expected: [
      { what: 'power', value: 1, unit: 'GW', bound: 'more-than' },
      { what: 'power', value: 16459, unit: 'MW' },
    ],
  },
  {
    language: 'en',
    text: 'From March to May 2023 the Kemin farm bought about 48.5 GWh of electricity.',
    expected: [{ what: 'electricity', value: 48.5, unit: 'GWh', bound: 'about' }],
  },
  // English: numbers that are no quantities, alone or beside real ones
  {
    language: 'en',
    text: 'With the proceeds the organiser is said to have bought two apartments and four cars, since frozen by a court.',
    expected: [],
  },
  {
    language: 'en',
    text: 'On the day of the report a bitcoin fetched $120,260, having gained 1.3% since the day before.',
    expected: [],
  },
  {
    language: 'en',
    text: 'Law No. 298 of Turkmenistan was adopted on 22 November 2025 and took effect on 1 January 2026.',
    expected: [],
  },
  {
    language: 'en',
    text: 'The machines ran 24/7 behind a sewing workshop until inspectors were let in on 7 August.',
    expected: [],
  },
  {
    language: 'en',
    text: 'Miners must sell 75% of their coins on the exchange and pay a tax of 15% on profit.',
    expected: [],
  },
  { language: 'en', text: 'No report tells whether the owner of the farm is 25 or 52 years old.', expected: [] },
  {
    language: 'en',
    text: 'The mean hash rate of the network stood at 942 EH/s in late July 2025, up from 677 EH/s a year before.',
    expected: [],
  },
  {
    language: 'en',
    text: 'Part 3 of Article 253(2) carries five to eight years in prison for an organised group.',
    expected: [{ what: 'prison-years', min: 5, max: 8, unit: 'years' }],
  },
  {
    language: 'en',
    text: '24.kg reported on 20 September 2019 that 45 farms had been cut off under a decree of 2002.',
    expected: [{ what: 'sites', value: 45, unit: 'sites' }],
  },
  {
    language: 'en',
    text: 'On 14 October 2024 inspectors found three Innosilicon T3+ devices in a poultry house; the damage is 106.5 million soums.',
    expected: [
      { what: 'equipment', value: 3, unit: 'units' },
      { what: 'loss', value: 106500000, unit: 'UZS' },
    ],
  },
  // Russian
  {
    language: 'ru',
    text: 'По данным АФМ, сотрудники энергокомпаний за два года отпустили майнерам свыше 50 МВт·ч электроэнергии.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'ru',
    text: 'Стоимость похищенной электроэнергии оценили более чем в 9 млрд тенге (около 16,5 млн долларов).',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT', bound: 'more-than' },
      { what: 'loss', value: 16500000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'ru',
    text: 'Столько же потребляет город с населением от 50 до 70 тысяч человек.',
    expected: [{ what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' }],
  },
  {
    language: 'ru',
    text: 'В одном пересказе указано 50 МВт/ч, в другом — более 50 мегаватт в час.',
    expected: [
      { what: 'power', value: 50, unit: 'megawatts per hour' },
      { what: 'power', value: 50, unit: 'megawatts per hour', bound: 'more-than' },
    ],
  },
  {
    language: 'ru',
    text: 'Ущерб составил девять миллиардов тенге, а потребление сравнимо с городом на 50–70 тыс. жителей.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT' },
      { what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' },
    ],
  },
  {
    language: 'ru',
    text: 'Более 50 МВт*ч, предназначенных населению и соцобъектам, ушло на фермы Восточного Казахстана.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'ru',
    text: 'В заголовке стоит только сумма: 16,5 миллиона долларов США.',
    expected: [{ what: 'money', value: 16500000, unit: 'USD' }],
  },
  {
    language: 'ru',
    text: 'Мобильные группы отключили 13 ферм общей мощностью 202 МВт, в том числе 31,3 МВт в Карагандинской области и 0,82 МВт в Костанайской.',
    expected: [
      { what: 'sites', value: 13, unit: 'sites' },
      { what: 'power', value: 202, unit: 'MW' },
      { what: 'power', value: 31.3, unit: 'MW' },
      { what: 'power', value: 0.82, unit: 'MW' },
    ],
  },
  {
    language: 'ru',
    text: 'Осенью 2021 года нагрузку серых майнеров оценивали в 1,2 тыс. МВт, зимой — не менее чем в 1 ГВт.',
    expected: [
      { what: 'power', value: 1200, unit: 'MW' },
      { what: 'power', value: 1, unit: 'GW', bound: 'at-least' },
    ],
  },
  {
    language: 'ru',
    text: 'В СЭЗ «Сарыарка» стояло 1\u00a0173 машины стоимостью порядка 2,5\u00a0млрд тенге, или примерно 5,87\u00a0млн долларов.',
    expected: [
      { what: 'equipment', value: 1173, unit: 'units' },
      { what: 'equipment-value', value: 2500000000, unit: 'KZT', bound: 'about' },
      { what: 'equipment-value', value: 5870000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'ru',
    text: 'Изъято 67 тыс. единиц оборудования стоимостью 100 млрд тенге, возбуждено 25 уголовных дел.',
    expected: [
      { what: 'equipment', value: 67000, unit: 'units' },
      { what: 'equipment-value', value: 100000000000, unit: 'KZT' },
      { what: 'criminal-cases', value: 25, unit: 'cases' },
    ],
  },
  {
    language: 'ru',
    text: 'Зарегистрировано семнадцать уголовных дел, ущерб превысил 1,3 млрд тенге.',
    expected: [
      { what: 'criminal-cases', value: 17, unit: 'cases' },
      { what: 'loss', value: 1300000000, unit: 'KZT', bound: 'more-than' },
    ],
  },
  {
    language: 'ru',
    text: 'Возбуждено девять уголовных дел против серых майнеров, изъято 4000 устройств и заморожены активы на $1,2 млн.',
    expected: [
      { what: 'criminal-cases', value: 9, unit: 'cases' },
      { what: 'equipment', value: 4000, unit: 'units' },
      { what: 'assets', value: 1200000, unit: 'USD' },
    ],
  },
  {
    language: 'ru',
    text: 'За первое полугодие 2025 года майнинг причинил энергосистеме Таджикистана ущерб в 32 млн сомони.',
    expected: [{ what: 'loss', value: 32000000, unit: 'TJS' }],
  },
  {
    language: 'ru',
    text: 'По уголовным делам оштрафованы 78 человек, общая сумма штрафов — 955\u202f726 сомони.',
    expected: [
      { what: 'people', value: 78, unit: 'people' },
      { what: 'fine', value: 955726, unit: 'TJS' },
    ],
  },
  {
    language: 'ru',
    text: 'С начала года возбуждено 190 уголовных дел, в бюджет возвращено 38,7 млн сомони.',
    expected: [
      { what: 'criminal-cases', value: 190, unit: 'cases' },
      { what: 'recovered', value: 38700000, unit: 'TJS' },
    ],
  },
  {
    language: 'ru',
    text: 'Задолженность за первое полугодие достигла 273 миллионов сомони.',
    expected: [{ what: 'debt', value: 273000000, unit: 'TJS' }],
  },
  {
    language: 'ru',
    text: 'В Коканде шесть устройств незаконно израсходовали 126,1 тыс. кВт·ч, ущерб — 283,8 млн сумов.',
    expected: [
      { what: 'equipment', value: 6, unit: 'units' },
      { what: 'electricity', value: 126100, unit: 'kWh' },
      { what: 'loss', value: 283800000, unit: 'UZS' },
    ],
  },
  {
    language: 'ru',
    text: 'За десять месяцев 452 устройства в Кармане потребили 5,5 млн кВтч.',
    expected: [
      { what: 'equipment', value: 452, unit: 'units' },
      { what: 'electricity', value: 5500000, unit: 'kWh' },
    ],
  },
  {
    language: 'ru',
    text: 'Ферма на бывшей птицефабрике сожгла 2794 тыс. кВт*ч, с владельца взыщут штраф в 12,3 млрд сумов.',
    expected: [
      { what: 'electricity', value: 2794000, unit: 'kWh' },
      { what: 'fine', value: 12300000000, unit: 'UZS' },
    ],
  },
  {
    language: 'ru',
    text: 'Задержаны трое майнеров, ущерб от их действий — 2,3 млрд сумов (16,5 млн рублей).',
    expected: [
      { what: 'people', value: 3, unit: 'people' },
      { what: 'loss', value: 2300000000, unit: 'UZS' },
      { what: 'loss', value: 16500000, unit: 'RUB' },
    ],
  },
  {
    language: 'ru',
    text: 'За майнинг с нарушением правил грозит штраф от 6,8 до 10,2 миллиона сумов, за повторный — до 34 млн сумов.',
    expected: [
      { what: 'fine', min: 6800000, max: 10200000, unit: 'UZS' },
      { what: 'fine', value: 34000000, unit: 'UZS', bound: 'up-to' },
    ],
  },
  {
    language: 'ru',
    text: 'Электроэнергия обходилась ферме в 13–14 млн сомов в месяц.',
    expected: [{ what: 'electricity-cost', min: 13000000, max: 14000000, unit: 'KGS', per: 'month' }],
  },
  {
    language: 'ru',
    text: 'Каждая машина, по словам ведомства, потребляет от 1500 до 3000 кВт/ч.',
    expected: [{ what: 'power', min: 1500, max: 3000, unit: 'kilowatts per hour', per: 'machine' }],
  },
  {
    language: 'ru',
    text: 'В 2023 году бюджет получил 93,7 млн сомов налога на майнинг, в 2024-м — лишь 53 млн сомов.',
    expected: [
      { what: 'tax', value: 93700000, unit: 'KGS' },
      { what: 'tax', value: 53000000, unit: 'KGS' },
    ],
  },
  {
    language: 'ru',
    text: 'Для майнеров предложили тариф 4,76 сома за кВт·ч, для промышленности — 2,38 сома за кВт·ч.',
    expected: [
      { what: 'tariff', value: 4.76, unit: 'KGS per kWh' },
      { what: 'tariff', value: 2.38, unit: 'KGS per kWh' },
    ],
  },
  {
    language: 'ru',
    text: 'При такой нагрузке ферма в Кемине берёт 25 МВт·ч в час; с марта по май она купила около 48 500 МВт·ч.',
    expected: [
      { what: 'electricity', value: 25, unit: 'MWh', per: 'hour' },
      { what: 'electricity', value: 48500, unit: 'MWh', bound: 'about' },
    ],
  },
  {
    language: 'ru',
    text: 'Компания заплатила $5,5 млн за электроэнергию и больше $2,5 млн налогов.',
    expected: [
      { what: 'electricity-cost', value: 5500000, unit: 'USD' },
      { what: 'tax', value: 2500000, unit: 'USD', bound: 'more-than' },
    ],
  },
  {
    language: 'ru',
    text: 'Станция потеряла 6,8 млрд кВт·ч выработки, теперь туда вложат не более 20 млн долларов инвестиций.',
    expected: [
      { what: 'electricity', value: 6800000000, unit: 'kWh' },
      { what: 'investment', value: 20000000, unit: 'USD', bound: 'at-most' },
    ],
  },
  {
    language: 'ru',
    text: 'На майнинг приходится 1,5 % потребления электроэнергии в России.',
    expected: [{ what: 'share-of-power', value: 1.5, unit: 'percent' }],
  },
  {
    language: 'ru',
    text: 'Доля Китая в мировом хешрейте снова выросла примерно до 14 процентов.',
    expected: [{ what: 'hash-rate-share', value: 14, unit: 'percent', bound: 'about' }],
  },
  {
    language: 'ru',
    text: 'За одну покупку лицензированный майнер может взять не более 1 МВт·ч.',
    expected: [{ what: 'electricity', value: 1, unit: 'MWh', bound: 'at-most', per: 'purchase' }],
  },
  {
    language: 'ru',
    text: 'Ферма в мебельном цехе сожгла электроэнергии почти на 10 млрд сумов.',
    expected: [{ what: 'loss', value: 10000000000, unit: 'UZS', bound: 'almost' }],
  },
  {
    language: 'ru',
    text: '26 ферм украли 29 ГВт·ч электроэнергии, это месячное потребление 145 тысяч домохозяйств.',
    expected: [
      { what: 'sites', value: 26, unit: 'sites' },
      { what: 'electricity', value: 29, unit: 'GWh' },
      { what: 'equivalent-population', value: 145000, unit: 'households' },
    ],
  },
  // Russian: numbers that are no quantities, alone or beside real ones
  {
    language: 'ru',
    text: 'На вырученные деньги куплены две квартиры в столице и четыре автомобиля; суд наложил на них арест.',
    expected: [],
  },
  { language: 'ru', text: 'Закон № 899 подписан 19 января 2024 года, им в кодекс введена статья 155.5.', expected: [] },
  { language: 'ru', text: 'Биткоин в тот день стоил 120 260 долларов, за сутки он подорожал на 1,3 %.', expected: [] },
  { language: 'ru', text: 'Жители улицы Сейфуллина жалуются, что оборудование гудит 24/7.', expected: [] },
  {
    language: 'ru',
    text: 'Ставка налога — 10 % от счёта за электроэнергию, хотя в 2020 году предлагали 15 %.',
    expected: [],
  },
  {
    language: 'ru',
    text: 'По статье 253(1), принятой 2 апреля 2025 года, грозит от 3 до 10 лет лишения свободы.',
    expected: [{ what: 'prison-years', min: 3, max: 10, unit: 'years' }],
  },
  {
    language: 'ru',
    text: '3 августа 2019 года 24.kg сообщил об отключении не менее 28 майнинговых компаний.',
    expected: [{ what: 'sites', value: 28, unit: 'companies', bound: 'at-least' }],
  },
  {
    language: 'ru',
    text: 'Antminer S21 Pro выпускают с 2024 года, каждая такая машина потребляет 3510 Вт.',
    expected: [{ what: 'power', value: 3510, unit: 'W', per: 'machine' }],
  },
  {
    language: 'ru',
    text: 'Иностранная фирма сняла здание на 2 года и с августа 2020 года добыла криптовалюту на 7,7 млн долларов.',
    expected: [{ what: 'proceeds', value: 7700000, unit: 'USD' }],
  },
  // Kazakh
  {
    language: 'kk',
    text: 'Энергетика компанияларының қызметкерлері екі жыл ішінде майнерлерге 50 МВт·сағаттан астам электр қуатын сатқан.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'kk',
    text: 'Ұрланған электр энергиясының құны 9 млрд теңгеден асады, бұл – шамамен 16,5 млн доллар.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT', bound: 'more-than' },
      { what: 'loss', value: 16500000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'kk',
    text: 'Мұнша электр қуатын 50–70 мың тұрғыны бар қала тұтынады.',
    expected: [{ what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' }],
  },
  {
    language: 'kk',
    text: 'Келтірілген шығын тоғыз миллиард теңгеге бағаланды.',
    expected: [{ what: 'loss', value: 9000000000, unit: 'KZT' }],
  },
  {
    language: 'kk',
    text: 'Бір басылым бұл көлемді сағатына 50 мегаватт деп көрсеткен.',
    expected: [{ what: 'power', value: 50, unit: 'megawatts per hour' }],
  },
  {
    language: 'kk',
    text: 'Тақырыпта тек «16,5 миллион доллар» деп жазылған.',
    expected: [{ what: 'money', value: 16500000, unit: 'USD' }],
  },
  {
    language: 'kk',
    text: 'Шардара су электр станциясының жанынан 3 мыңға жуық құрылғы шықты, олардың құны 1 млрд теңгеден астам.',
    expected: [
      { what: 'equipment', value: 3000, unit: 'units', bound: 'about' },
      { what: 'equipment-value', value: 1000000000, unit: 'KZT', bound: 'more-than' },
    ],
  },
  {
    language: 'kk',
    text: 'Ферма тоғыз айда 450 млн теңгеден артық табыс тапты.',
    expected: [{ what: 'income', value: 450000000, unit: 'KZT', bound: 'more-than' }],
  },
  {
    language: 'kk',
    text: 'Мобильді топтар жалпы қуаты 202 МВт болатын 13 ферманы желіден ажыратты.',
    expected: [
      { what: 'power', value: 202, unit: 'MW' },
      { what: 'sites', value: 13, unit: 'sites' },
    ],
  },
  {
    language: 'kk',
    text: 'Павлодар облысында 22 МВт, Шымкентте 4 МВт, ал Ақмола облысында 1,03 МВт жүктеме өшірілді.',
    expected: [
      { what: 'power', value: 22, unit: 'MW' },
      { what: 'power', value: 4, unit: 'MW' },
      { what: 'power', value: 1.03, unit: 'MW' },
    ],
  },
  {
    language: 'kk',
    text: 'Тексеруден кейін 106 ферма жұмысын тоқтатты, 25 қылмыстық іс қозғалды.',
    expected: [
      { what: 'sites', value: 106, unit: 'sites' },
      { what: 'criminal-cases', value: 25, unit: 'cases' },
    ],
  },
  {
    language: 'kk',
    text: 'Құны 100 миллиард теңге болатын 67 000 құрылғы алынды.',
    expected: [
      { what: 'equipment-value', value: 100000000000, unit: 'KZT' },
      { what: 'equipment', value: 67000, unit: 'units' },
    ],
  },
  {
    language: 'kk',
    text: 'Талғар ауданында 23 адам ұсталды, топ айына 300–500 мың доллар табыс көрген.',
    expected: [
      { what: 'people', value: 23, unit: 'people' },
      { what: 'income', min: 300000, max: 500000, unit: 'USD', per: 'month' },
    ],
  },
  {
    language: 'kk',
    text: 'Соғды облысында жеті қылмыстық іс бойынша 135 құрылғы табылып, шығын 287 939 сомони болды.',
    expected: [
      { what: 'criminal-cases', value: 7, unit: 'cases' },
      { what: 'equipment', value: 135, unit: 'units' },
      { what: 'loss', value: 287939, unit: 'TJS' },
    ],
  },
  {
    language: 'kk',
    text: 'Лицензиясы бар майнерлер бір сатып алуда ең көбі 1 МВт·сағат электр қуатын ала алады.',
    expected: [{ what: 'electricity', value: 1, unit: 'MWh', bound: 'at-most', per: 'purchase' }],
  },
  {
    language: 'kk',
    text: 'Технопарктегі майнинг компаниялары 8,5 млрд теңге (18 млн доллар) салық жеңілдігін пайдаланған.',
    expected: [
      { what: 'tax-relief', value: 8500000000, unit: 'KZT' },
      { what: 'tax-relief', value: 18000000, unit: 'USD' },
    ],
  },
  {
    language: 'kk',
    text: 'Өзбекстандағы 179 құрылғы 794,7 мың кВт/сағат тұтынған, шығын – 1,8 млрд өзбек сумы.',
    expected: [
      { what: 'equipment', value: 179, unit: 'units' },
      { what: 'power', value: 794700, unit: 'kilowatts per hour' },
      { what: 'loss', value: 1800000000, unit: 'UZS' },
    ],
  },
  {
    language: 'kk',
    text: 'Елде майнингке 84 лицензия берілген, тізілімде 415 мың құрылғы бар.',
    expected: [
      { what: 'licences', value: 84, unit: 'licences' },
      { what: 'equipment', value: 415000, unit: 'units' },
    ],
  },
  {
    language: 'kk',
    text: 'Рудный тұрғындары үшін тариф 1 кВт·сағатқа 32,54 теңге болды.',
    expected: [{ what: 'tariff', value: 32.54, unit: 'KZT per kWh' }],
  },
  // Kazakh: numbers that are no quantities, alone or beside real ones
  { language: 'kk', text: 'Ұйымдастырушы елордадан екі пәтер мен төрт көлік сатып алған.', expected: [] },
  {
    language: 'kk',
    text: 'Агенттік бұл туралы 2022 жылғы 15 наурызда, президенттің тапсырмасынан кейін мәлімдеді.',
    expected: [],
  },
  { language: 'kk', text: 'Биткоин бағасы 120 260 долларға жетіп, бір тәулікте 1,3%-ға өсті.', expected: [] },
  {
    language: 'kk',
    text: 'Майнерлер тапқан биткоинінің 75%-ын биржада сатып, пайдадан 15% салық төлеуге міндетті.',
    expected: [],
  },
  {
    language: 'kk',
    text: '«24 Хабар» арнасы Құндызды станциясынан 130 құрылғы табылғанын айтты.',
    expected: [{ what: 'equipment', value: 130, unit: 'units' }],
  },
  // Tajik
  {
    language: 'tg',
    text: 'Кормандони ширкатҳои энергетикӣ дар ду сол ба майнерҳо беш аз 50 мегаватт-соат барқ фурӯхтаанд.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'tg',
    text: 'Арзиши барқи дуздидашуда 9 миллиард тенге, яъне тақрибан 16,5 миллион доллар аст.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT' },
      { what: 'loss', value: 16500000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'tg',
    text: 'Чунин миқдор барқро шаҳре масраф мекунад, ки аз 50 то 70 ҳазор аҳолӣ дорад.',
    expected: [{ what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' }],
  },
  {
    language: 'tg',
    text: 'Як сомона ҳаҷми онро 50 МВт/соат навиштааст.',
    expected: [{ what: 'power', value: 50, unit: 'megawatts per hour' }],
  },
  {
    language: 'tg',
    text: 'Дар шаш моҳи аввали соли 2025 майнинги ғайриқонунӣ ба давлат 32 миллион сомонӣ зарар расонд.',
    expected: [{ what: 'loss', value: 32000000, unit: 'TJS' }],
  },
  {
    language: 'tg',
    text: 'Дар вилояти Суғд 135 дастгоҳи майнинг ошкор гардида, ҳафт парвандаи ҷиноятӣ оғоз шуд.',
    expected: [
      { what: 'equipment', value: 135, unit: 'units' },
      { what: 'criminal-cases', value: 7, unit: 'cases' },
    ],
  },
  {
    language: 'tg',
    text: 'Маблағи зарар 287 939 сомонӣ ё зиёда аз 30 ҳазор доллар мебошад.',
    expected: [
      { what: 'loss', value: 287939, unit: 'TJS' },
      { what: 'loss', value: 30000, unit: 'USD', bound: 'more-than' },
    ],
  },
  {
    language: 'tg',
    text: 'Аз аввали сол 190 парвандаи ҷиноятӣ оғоз шуда, ба буҷет 38,7 млн сомонӣ баргардонида шуд.',
    expected: [
      { what: 'criminal-cases', value: 190, unit: 'cases' },
      { what: 'recovered', value: 38700000, unit: 'TJS' },
    ],
  },
  {
    language: 'tg',
    text: 'Қарзи истеъмолкунандагон барои барқ 4,6 млрд сомонӣ аст, ки 1,6 млрд сомонии он ба зиммаи аҳолист.',
    expected: [
      { what: 'debt', value: 4600000000, unit: 'TJS' },
      { what: 'debt', value: 1600000000, unit: 'TJS' },
    ],
  },
  {
    language: 'tg',
    text: 'Суд 78 нафарро ба маблағи умумии 955 726 сомонӣ ҷарима кардааст.',
    expected: [
      { what: 'people', value: 78, unit: 'people' },
      { what: 'fine', value: 955726, unit: 'TJS' },
    ],
  },
  {
    language: 'tg',
    text: 'Барои гурӯҳ аз 37 ҳазор то 75 ҳазор сомонӣ ҷарима ё аз ду то панҷ сол зиндон пешбинӣ шудааст.',
    expected: [
      { what: 'fine', min: 37000, max: 75000, unit: 'TJS' },
      { what: 'prison-years', min: 2, max: 5, unit: 'years' },
    ],
  },
  {
    language: 'tg',
    text: 'Соли 2025 ба ҷавобгарӣ 4972 нафар кашида шуданд.',
    expected: [{ what: 'people', value: 4972, unit: 'people' }],
  },
  {
    language: 'tg',
    text: 'Дар ноҳияи Бобоҷон Ғафуров зиёда аз 200 компютери майнинг ёфт шуда, чор нафар дастгир гардид.',
    expected: [
      { what: 'equipment', value: 200, unit: 'units', bound: 'more-than' },
      { what: 'people', value: 4, unit: 'people' },
    ],
  },
  {
    language: 'tg',
    text: 'Ҳоло чор ё панҷ парвандаи ҷиноятӣ дар бораи таҷҳизоти майнинг тафтиш мешавад.',
    expected: [{ what: 'criminal-cases', min: 4, max: 5, unit: 'cases' }],
  },
  // Tajik: numbers that are no quantities, alone or beside real ones
  { language: 'tg', text: 'Моддаи 253(2) Кодекси ҷиноятӣ 3 декабри соли 2025 қабул шудааст.', expected: [] },
  {
    language: 'tg',
    text: 'Ташкилкунанда бо пули бадастомада ду хонаи истиқоматӣ ва чор мошин харидааст.',
    expected: [],
  },
  { language: 'tg', text: 'Нархи биткойн ба 120 260 доллар расида, дар як рӯз 1,3 фоиз боло рафт.', expected: [] },
  {
    language: 'tg',
    text: 'Моддаи 253(1), ки 2 апрели соли 2025 тасдиқ шуд, аз 27 000 то 90 000 сомонӣ ҷарима дорад.',
    expected: [{ what: 'fine', min: 27000, max: 90000, unit: 'TJS' }],
  },
  // Kyrgyz
  {
    language: 'ky',
    text: 'Энергетикалык компаниялардын кызматкерлери эки жылда майнерлерге 50 МВт·сааттан ашык электр энергиясын саткан.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'ky',
    text: 'Уурдалган электр энергиясынын баасы 9 млрд теңге, болжол менен 16,5 млн доллар.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT' },
      { what: 'loss', value: 16500000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'ky',
    text: 'Мындай көлөмдөгү токту 50 миңден 70 миңге чейин калкы бар шаар керектейт.',
    expected: [{ what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' }],
  },
  {
    language: 'ky',
    text: 'Бир басылмада 50 МВт/саат деп жазылган.',
    expected: [{ what: 'power', value: 50, unit: 'megawatts per hour' }],
  },
  {
    language: 'ky',
    text: 'Эки фермадагы 500 аппарат токту уурдап иштеген, зыян 20 миллион сомго жакын.',
    expected: [
      { what: 'sites', value: 2, unit: 'sites' },
      { what: 'equipment', value: 500, unit: 'units' },
      { what: 'loss', value: 20000000, unit: 'KGS', bound: 'about' },
    ],
  },
  {
    language: 'ky',
    text: 'Алты фермадан эки миңден ашуун аппарат табылды.',
    expected: [
      { what: 'sites', value: 6, unit: 'sites' },
      { what: 'equipment', value: 2000, unit: 'units', bound: 'more-than' },
    ],
  },
  {
    language: 'ky',
    text: 'Жеке үйдөн 118 аппарат, тигүү цехинен 187 аппарат чыкты.',
    expected: [
      { what: 'equipment', value: 118, unit: 'units' },
      { what: 'equipment', value: 187, unit: 'units' },
    ],
  },
  {
    language: 'ky',
    text: '2023-жылы бюджетке майнингден 93,7 млн сом салык түштү, 2024-жылы болгону 53 млн сом.',
    expected: [
      { what: 'tax', value: 93700000, unit: 'KGS' },
      { what: 'tax', value: 53000000, unit: 'KGS' },
    ],
  },
  {
    language: 'ky',
    text: 'Министр Быстровкадагы ферманын кубаттуулугун адегенде 25 МВт, кийин 30 МВт деп атады.',
    expected: [
      { what: 'power', value: 25, unit: 'MW' },
      { what: 'power', value: 30, unit: 'MW' },
    ],
  },
  {
    language: 'ky',
    text: 'Ферма электр энергиясы үчүн 480 миллион сом, транзит үчүн 172 миллион сом төлөгөн.',
    expected: [
      { what: 'electricity-cost', value: 480000000, unit: 'KGS' },
      { what: 'transit-fees', value: 172000000, unit: 'KGS' },
    ],
  },
  {
    language: 'ky',
    text: 'Жалпы кубаттуулугу 136 МВт болгон 45 ферма тармактан ажыратылды.',
    expected: [
      { what: 'power', value: 136, unit: 'MW' },
      { what: 'sites', value: 45, unit: 'sites' },
    ],
  },
  {
    language: 'ky',
    text: 'Майнерлер үчүн тариф 1 кВт·саатка 4,76 сом болот.',
    expected: [{ what: 'tariff', value: 4.76, unit: 'KGS per kWh' }],
  },
  {
    language: 'ky',
    text: 'Ар бир аппарат саатына 1 500дөн 3 000 киловаттка чейин ток керектейт.',
    expected: [{ what: 'power', min: 1500, max: 3000, unit: 'kilowatts per hour', per: 'machine' }],
  },
  {
    language: 'ky',
    text: 'Июль айында ферма 20 миң МВт·саатка жакын электр энергиясын алган.',
    expected: [{ what: 'electricity', value: 20000, unit: 'MWh', bound: 'about' }],
  },
  // Kyrgyz: numbers that are no quantities
  { language: 'ky', text: 'Бул кабар 24.kg сайтына 2021-жылдын 18-сентябрында чыккан.', expected: [] },
  { language: 'ky', text: 'Уюштуруучу борбор шаардан эки батир жана төрт унаа сатып алган.', expected: [] },
  {
    language: 'ky',
    text: 'Салыктын өлчөмү жарыктын акысынын 10 пайызы, 2020-жылы 15 пайыз сунушталган.',
    expected: [],
  },
  { language: 'ky', text: 'Узундугу 92 км болгон жаңы линия 4–5 жылдан кийин мамлекеттики болот.', expected: [] },
  // Uzbek in Latin script
  {
    language: 'uz',
    text: 'Energetika kompaniyalari xodimlari ikki yil davomida maynerlarga 50 MVt·soatdan ortiq elektr energiyasi sotgan.',
    expected: [{ what: 'electricity', value: 50, unit: 'MWh', bound: 'more-than' }],
  },
  {
    language: 'uz',
    text: 'O‘g‘irlangan elektr energiyasi 9 mlrd tenge, ya’ni taxminan 16,5 mln dollarga baholandi.',
    expected: [
      { what: 'loss', value: 9000000000, unit: 'KZT' },
      { what: 'loss', value: 16500000, unit: 'USD', bound: 'about' },
    ],
  },
  {
    language: 'uz',
    text: "Bu 50–70 ming aholisi bor shahar iste'moliga teng.",
    expected: [{ what: 'equivalent-population', min: 50000, max: 70000, unit: 'people' }],
  },
  {
    language: 'uz',
    text: 'Ayrim nashrlar buni «50 MVt/soat» deb yozgan.',
    expected: [{ what: 'power', value: 50, unit: 'megawatts per hour' }],
  },
  {
    language: 'uz',
    text: "Mamlakatda 26 ta ferma topildi: ular 29 mln kVt·soat elektr energiyasini o'g'irlab, 58,2 mlrd so'm zarar yetkazgan.",
    expected: [
      { what: 'sites', value: 26, unit: 'sites' },
      { what: 'electricity', value: 29000000, unit: 'kWh' },
      { what: 'loss', value: 58200000000, unit: 'UZS' },
    ],
  },
  {
    language: 'uz',
    text: 'Karmana tumanida 452 ta qurilma o‘n oy ichida 5,5 mln kVt-soat elektr energiyasini sarflagan.',
    expected: [
      { what: 'equipment', value: 452, unit: 'units' },
      { what: 'electricity', value: 5500000, unit: 'kWh' },
    ],
  },
  {
    language: 'uz',
    text: 'Qoidani buzganlarga 6,8 milliondan 10,2 million soʻmgacha jarima solinadi.',
    expected: [{ what: 'fine', min: 6800000, max: 10200000, unit: 'UZS' }],
  },
  {
    language: 'uz',
    text: 'Samarqanddagi mebel sexida qariyb o‘n milliard so‘mlik elektr energiyasi talon-toroj qilingan.',
    expected: [{ what: 'loss', value: 10000000000, unit: 'UZS', bound: 'almost' }],
  },
  {
    language: 'uz',
    text: 'Toshkent viloyatida shu davrda ko‘rilgan zarar 16 mlrd 553 mln so‘m deb hisoblandi.',
    expected: [{ what: 'loss', value: 16553000000, unit: 'UZS' }],
  },
  {
    language: 'uz',
    text: 'Fermada 1491 ta qurilma ishlagan, qazib olingan kriptovalyutadan tushum 7,7 million dollar bo‘lgan.',
    expected: [
      { what: 'equipment', value: 1491, unit: 'units' },
      { what: 'proceeds', value: 7700000, unit: 'USD' },
    ],
  },
  // Uzbek in Cyrillic script
  {
    language: 'uz',
    text: 'Узун туманидаги уйдан 114 та қурилма топилди, зарар 425,7 млн сўмга етган.',
    expected: [
      { what: 'equipment', value: 114, unit: 'units' },
      { what: 'loss', value: 425700000, unit: 'UZS' },
    ],
  },
  {
    language: 'uz',
    text: 'Битмай қолган бинодаги ферма 840,4 кВт қувват олган, зарар 24 млрд 415 млн 300 минг сўм деб ҳисобланган.',
    expected: [
      { what: 'power', value: 840.4, unit: 'kW' },
      { what: 'loss', value: 24415300000, unit: 'UZS' },
    ],
  },
  {
    language: 'uz',
    text: 'Товуқхонадаги 31 та қурилма 2 млн 794 минг кВт⋅соат сарфлаган, зарар 12 млрд сўмдан зиёд.',
    expected: [
      { what: 'equipment', value: 31, unit: 'units' },
      { what: 'electricity', value: 2794000, unit: 'kWh' },
      { what: 'loss', value: 12000000000, unit: 'UZS', bound: 'more-than' },
    ],
  },
  {
    language: 'uz',
    text: 'Ноқонуний фермалар сарфлаган энергия 145 минг хонадоннинг ойлик истеъмолига тенг, 29 нафар шахсга айблов эълон қилинган.',
    expected: [
      { what: 'equivalent-population', value: 145000, unit: 'households' },
      { what: 'people', value: 29, unit: 'people' },
    ],
  },
  // Uzbek: numbers that are no quantities, alone or beside real ones
  { language: 'uz', text: 'Tashkilotchi poytaxtdan ikkita kvartira va to‘rtta avtomobil sotib olgan.', expected: [] },
  {
    language: 'uz',
    text: 'Jinoyat kodeksidagi 278.9-modda 2024-yil 19-yanvarda imzolangan qonun bilan kiritilgan.',
    expected: [],
  },
  {
    language: 'uz',
    text: 'Samarqandda 10 ta Antminer S19 va 3 ta Whatsminer M30 qurilmasi topildi.',
    expected: [
      { what: 'equipment', value: 10, unit: 'units' },
      { what: 'equipment', value: 3, unit: 'units' },
    ],
  },
  { language: 'uz', text: '899-сонли қонун 2024 йил 19 январда имзоланган.', expected: [] },
];
