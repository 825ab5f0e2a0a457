/** What the five seed articles state with figures, in our words: the fixtures of the claim check. */

type Figure = [what: string, value: number | (number | undefined)[], unit: string];
export type Article = {
  name: string;
  text: string;
  quantities: Figure[];
  tests: Record<string, string>;
  cases?: string[];
};

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

/** The 50 MWh claim as one might put it: whole, in parts, in other words, units, orders and languages. */
export const everyWay = [
  'Staff of power companies in East Kazakhstan sold miners more than 50 MWh of electricity over two years, worth 9 billion tenge ($16.5 million) and equal to the use of a city of 50,000 to 70,000 people.',
  'Kazakhstan: over 50 megawatt-hours diverted in two years; the loss is put at nine billion tenge.',
  'A city of between 50,000 and 70,000 inhabitants would have used the 50 MWh that miners in East Kazakhstan took in two years.',
  'Agencies in Kazakhstan value the 50 megawatt-hours (MWh) that were taken over two years at about $16.5 million.',
  'За два года майнерам Восточно-Казахстанской области незаконно продали свыше 50 МВт·ч на сумму более 9 млрд тенге.',
  'Свыше 50 мегаватт-часов за два года, ущерб 9 миллиардов тенге — столько потребляет город на 50–70 тысяч жителей в Казахстане.',
  'Шығыс Қазақстанда екі жылда майнерлерге 50 МВт·сағаттан астам электр энергиясы сатылған, шығын – 9 млрд теңге.',
];

export const articles: Article[] = [
  {
    name: 'an article on both countries: 50 MWh, a city, the sum in dollars, and the purchase limit',
    text: 'Over two years staff of energy companies in Kazakhstan gave miners more than 50 megawatt-hours (MWh) that were meant for homes and firms, as much as a city of 50,000 to 70,000 people uses. The stolen power was worth some $16.5 million.',
    quantities: [
      ['electricity', 50, 'MWh'],
      ['equivalent-population', [50_000, 70_000], 'people'],
      ['loss', 16_500_000, 'USD'],
    ],
    tests: { T1: 'cannot be', T2: 'cannot be' },
    cases: [LEAD],
  },
  {
    name: 'a share of Iran’s output is held against no Kazakh estimate',
    text: 'In 2021 rogue miners used 8% of Iran’s power output.',
    quantities: [['share-of-power', 8, 'percent']],
    tests: {},
  },
  {
    name: 'the Tajik damage of half a year',
    text: 'In the first half of 2025 illegal mining cost the energy system of Tajikistan $3.52 million.',
    quantities: [['loss', 3_520_000, 'USD']],
    tests: {},
    cases: ['tj-2025-08-national-h1-losses-32m-somoni'],
  },
  {
    name: 'a statement retold with tenge and dollars',
    text: 'In East Kazakhstan miners used over 50 MWh in two years. More than nine billion tenge, about $16.5 million, is what the power was worth.',
    quantities: [
      ['electricity', 50, 'MWh'],
      ['loss', 9_000_000_000, 'KZT'],
      ['loss', 16_500_000, 'USD'],
    ],
    tests: { T1: 'cannot be' },
    cases: [LEAD],
  },
  {
    name: 'the rig of a calculator, at a fifth of the least that a machine draws',
    text: 'A legal farm in Kazakhstan pays $0.08/kWh, and each rig uses 0.4 kW.',
    quantities: [
      ['tariff', 0.08, 'USD per kWh'],
      ['power', 0.4, 'kW'],
    ],
    tests: { T4: 'cannot be', T1: 'fits' },
  },
  {
    name: 'a fifth of the country’s electricity',
    text: 'Illegal mining takes at least 20% of Kazakhstan’s total electricity output.',
    quantities: [['share-of-power', 20, 'percent']],
    tests: { T6: 'cannot be' },
  },
  {
    name: 'licences and a register of machines',
    text: 'Kazakhstan has 84 licences for mining, and over 415,000 mining machines stand in its register.',
    quantities: [
      ['licences', 84, 'licences'],
      ['equipment', 415_000, 'units'],
    ],
    tests: {},
  },
  {
    name: 'the purchase limit, which is a rule and no theft',
    text: 'Legal miners in Kazakhstan may buy no more than 1 MWh per purchase.',
    quantities: [['electricity', 1, 'MWh']],
    tests: {},
  },
  {
    name: 'the use of all Bitcoin mining',
    text: 'Bitcoin mining uses about 168.3 terawatt-hours per year worldwide.',
    quantities: [['electricity', 168.3, 'TWh']],
    tests: {},
  },
];

/** Numbers of the articles that are no quantities of a case. */
export const nothingThere = [
  'China banned mining in 2021, and by 2025 Kazakhstan had taken control.',
  'At the time of writing BTC trades at $120,260, up 1.3% in 24 hours.',
  'Under Article 253 and Law No. 4 of 2023, in force 24/7.',
  'The proceeds went into two apartments and four cars.',
  'For every legal miner there are ten in the shadows.',
  'Miners must sell 75% of their coins and pay 15% tax on profits.',
  'China’s share fell by half between September 2019 and January 2022.',
];
