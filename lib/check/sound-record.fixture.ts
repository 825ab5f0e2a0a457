import type { Feature, FeatureCollection } from 'geojson';
import type { Problem } from '@/lib/record/problem';
import type { Texts } from '@/lib/record/read-files';
import { checkRecord } from './check-record';

/**
 * For tests only: the smallest record that holds every kind of file and has no problem. A test changes one text
 * of it and names what must be found. Codes and points are real, so that it is sound beside the outlines of data/geo too.
 */
export const SWEEP = 'data/cases/kz/kz-2024-05-sweep.yaml';
export const TOWN = 'data/cases/kz/kz-2024-05-town.yaml';
export const YARD = 'data/cases/kz/kz-2024-05-yard.yaml';
export const HERALD = 'data/sources/herald.yaml';
export const PLACES = 'data/places/kz.yaml';
export const AGENCIES = 'data/agencies/kz.yaml';
export const POLICIES = 'data/policies/kz.yaml';
export const RULE_CONTEXT = 'data/context/policies.yaml';
export const READINGS = 'data/readings.yaml';
export const CORRECTIONS = 'data/corrections.yaml';
export const CLAIMS = 'data/claims.yaml';
export const SERIES = 'data/baselines/series.yaml';
export const TARIFFS = 'data/baselines/tariffs.yaml';
export const MACHINES = 'data/baselines/machines.yaml';
export const NETWORK = 'data/baselines/network.yaml';
export const OBSERVATIONS = 'data/baselines/observations.yaml';

/** The day on which the tests are held. */
export const TODAY = '2026-11-21';

const texts: Record<string, string> = {
  // The whole: told for the country, with a part of its own and a claim in doubt that is read otherwise.
  [SWEEP]: `id: kz-2024-05-sweep
country: KZ
subject: mining
kind: sweep
precision: country
places: []
announced: 2024-05-20
agencies: [kz-agency]
claims:
  - key: power
    what: power
    value: 100
    unit: MW
    by: [s1]
  - key: power-north
    what: power
    value: 40
    unit: MW
    scope: part
    by: [s1]
  - key: electricity
    what: electricity
    value: 50
    unit: MWh
    doubt: { en: Too little., ru: Слишком мало. }
    by: [s1]
  - key: loss
    what: loss
    value: 900
    unit: KZT
    by: [s1]
sources:
  s1: herald/sweep
`,
  // Its part. Nothing refers to this case, so a fault of its form brings no other complaint with it.
  [TOWN]: `id: kz-2024-05-town
country: KZ
subject: mining
kind: raid
subdivision: KZ-55
precision: settlement
places: [kz-town]
announced: 2024-05
period:
  from: 2023-01
  to: 2023-06
agencies: [kz-agency]
status:
  state: investigation
  asOf: 2024-06-01
  text: { en: Under investigation., ru: Идёт следствие. }
claims:
  - key: power
    what: power
    value: 30
    unit: MW
    by: [s1]
  - key: machines
    what: equipment
    min: 200
    max: 300
    unit: units
    by: [s1, s2]
sources:
  s1: herald/town
  s2: herald/agency
statements:
  - key: agency
    agency: kz-agency
    text: s2
    echoes: [s1]
partOf: [kz-2024-05-sweep]
`,
  // Held back, since its page has no address.
  [YARD]: `id: kz-2024-05-yard
country: KZ
subject: mining
kind: raid
precision: site
places: [kz-yard]
agencies: []
claims: []
sources:
  s1: herald/leaflet
held: { en: The page has no address., ru: У страницы нет адреса. }
`,
  [HERALD]: `id: herald
name: The Herald
kind: press
pages:
  - key: sweep
    url: https://herald.example/sweep
    published: 2024-05-20
    read: 2026-11-21
    language: en
  - key: town
    url: https://herald.example/town
    language: ru
  - key: agency
    url: https://herald.example/agency
    language: ru
  - key: leaflet
    language: ru
  - key: law
    url: https://herald.example/law
    language: ru
  - key: statistics
    url: https://herald.example/statistics
    language: en
`,
  [PLACES]: `country: KZ
places:
  - key: kz-region
    type: region
    names: { en: Region, ru: Область }
    subdivision: KZ-55
  - key: kz-district
    type: district
    names: { en: District, ru: Район }
    subdivision: KZ-55
  - key: kz-town
    type: settlement
    names: { en: Town, ru: Город }
    subdivision: KZ-55
    point:
      lat: 52.3
      lon: 76.9
      source: gazetteer
  - key: kz-yard
    type: site
    names: { en: Yard, ru: Двор }
    within: kz-town
`,
  'data/places/kg.yaml': `country: KG
places:
  - key: kg-town
    type: settlement
    names: { en: Town, ru: Город }
    subdivision: KG-C
    point: { lat: 42.8, lon: 75.3, source: gazetteer }
`,
  [AGENCIES]: `- key: kz-agency
  country: KZ
  name: { en: Agency, ru: Агентство }
`,
  [POLICIES]: `country: KZ
asOf: 2026-01
rules:
  - key: licences
    title: { en: Licences, ru: Лицензии }
    text: { en: Mining needs a licence., ru: Для майнинга нужна лицензия. }
    sources: [herald/law]
events:
  - key: licence-law
    date: 2023-02
    kind: law
    standing: in-force
    topics: [licence]
    title: { en: Licences come., ru: Вводятся лицензии. }
    rule: licences
    sources: [herald/law]
cells:
  - key: notice
    topic: licence
    from: 2020-10
    standing: in-force
    value: { en: A notice., ru: Уведомление. }
    sources: [herald/law]
  - key: licence
    topic: licence
    from: 2023-04-01
    adopted: 2023-02
    over: [notice]
    standing: in-force
    event: licence-law
    value: { en: A licence., ru: Лицензия. }
    numbers:
      - { value: 3, unit: years }
    sources: [herald/law]
penalties:
  - key: fine
    kind: rule
    title: { en: No licence., ru: Без лицензии. }
    cell: licence
    value: { en: A fine., ru: Штраф. }
    sources: [herald/law]
`,
  [RULE_CONTEXT]: `events:
  - key: ban
    country: CN
    date: 2021-09-24
    kind: order
    standing: in-force
    topics: [status]
    title: { en: A ban., ru: Запрет. }
    sources: [herald/law]
penalties: []
`,
  [READINGS]: `- case: kz-2024-05-sweep
  claim: electricity
  reported: { what: electricity, value: 50, unit: MWh }
  status: open
  readings:
    - key: megawatts
      road: power
      value: 50
      unit: MW
      hours: 4344
      because: { en: It fits the money., ru: Согласуется с суммой. }
    - key: money
      road: money
      loss: loss
      tariffs: [kz-household]
      because: { en: The sum is firm., ru: Сумма надёжна. }
`,
  [CORRECTIONS]: `- case: kz-2024-05-sweep
  claim: loss
  before: { en: "90", ru: "90" }
  after: { en: "900", ru: "900" }
  because: { en: A slip., ru: Описка. }
  date: 2026-11-21
`,
  // A statement with three sums, each fed in another way, and one that its dates alone refute.
  [CLAIMS]: `- key: nine-hundred
  topic: kazakhstan
  said: { en: It cost 900 tenge., ru: Это стоило 900 тенге. }
  by: [herald/sweep]
  case: kz-2024-05-sweep
  country: KZ
  date: "2023"
  finding: as-reported
  verdict: fits
  because: { en: The rate is right., ru: Курс верен. }
  better: [herald/statistics]
  sums:
    - key: rate
      formula: exchange-rate
      unit: KZT/USD
      inputs:
        - { name: loss, value: 900, unit: KZT, from: said }
        - { name: dollars, value: 2, unit: USD, from: said }
      test: exchange-rate
    - key: energy
      formula: energy-from-money
      inputs:
        - { name: loss, low: 800, high: 900, unit: KZT, from: herald/sweep }
        - { name: tariff, tariffs: [kz-household] }
    - key: hours
      formula: hours-of-demand
      inputs:
        - { name: energy, sum: energy }
        - { name: demand, series: { country: KZ, metric: demand, years: [2023] } }
- key: in-june
  topic: kazakhstan
  said: { en: It was in June., ru: Это было в июне. }
  where: { en: An article., ru: Статья. }
  finding: contradicted
  verdict: cannot be
  because: { en: It was told in May., ru: Об этом сказано в мае. }
  dates: { event: 2024-06, press: 2024-05-20 }
`,
  [SERIES]: `- country: KZ
  metric: demand
  unit: TWh
  source: herald/statistics
  values: { "2023": 115.66 }
`,
  [TARIFFS]: `- key: kz-household
  country: KZ
  class: household
  low: 20
  high: 25
  currency: KZT
  from: 2023-01-01
  source: herald/statistics
`,
  'data/baselines/rates.yaml': `- { currency: KZT, date: "2023", perDollar: 456.2, basis: year-average, source: herald/statistics }
`,
  [MACHINES]: `- { model: Miner, year: 2020, terahash: 95, watts: 3250, source: herald/statistics }
`,
  [NETWORK]: `- { metric: hash-rate, date: 2022-01, value: 180, unit: EH/s, source: herald/statistics }
- { metric: hash-rate, date: 2023-08-22, value: 400, unit: EH/s, source: herald/statistics }
- metric: subsidy
  date: 2020-05-11
  value: 6.25
  unit: BTC/block
  note: { en: "The protocol’s own rule.", ru: Правило самого протокола. }
`,
  // One with a number of its own, one that takes a constant's.
  [OBSERVATIONS]: `- key: kz-share
  place: KZ
  metric: hash-rate-share
  date: 2021-04
  value: 8.2
  unit: percent
  source: herald/statistics
  evidence: told
- key: load-seen
  place: world
  metric: registered-machines
  date: "2021"
  constant: load-factor
  evidence: told
`,
  'data/baselines/towns.yaml': `- key: kz-pavlodar
  country: KZ
  names: { en: Pavlodar, ru: Павлодар }
  population: 329002
  official: false
  source: herald/statistics
`,
  'data/baselines/constants.yaml': `- key: load-factor
  name: { en: Load factor, ru: Коэффициент загрузки }
  low: 0.85
  central: 0.95
  high: 1
  unit: share
  assumption: { en: Miners run without pause., ru: Майнеры работают без остановок. }
`,
};

export const soundRecord: Texts = new Map(Object.entries(texts));

/** One square for each country. Rings run clockwise: the other way round, d3 takes the rest of the globe. */
export const units: FeatureCollection = {
  type: 'FeatureCollection',
  features: [square('KZ-55', 'KZ', 74, 50, 79, 54), square('KG-C', 'KG', 73, 42, 76, 44)],
};

function square(id: string, country: string, west: number, south: number, east: number, north: number): Feature {
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', id, properties: { country }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** One change to one file: the only place where `from` stands gets `to` instead. */
export type Change = readonly [file: string, from: string, to: string];

/** The sound record after some changes. A change that would change nothing, or two places, is a fault of the test. */
export function changed(...changes: Change[]): Map<string, string> {
  const record = new Map(soundRecord);
  for (const [file, from, to] of changes) {
    const parts = record.get(file)?.split(from) ?? [];
    if (parts.length !== 2) throw new Error(`"${from}" must stand once in ${file}, not ${parts.length - 1} times.`);
    record.set(file, parts.join(to));
  }
  return record;
}

/** The sound record with one file more, or with another text in place of one. */
export const withFile = (file: string, text: string): Map<string, string> => new Map(soundRecord).set(file, text);

/** The sound record with more text at the end of one file. */
export const extended = (file: string, more: string): Map<string, string> =>
  withFile(file, `${soundRecord.get(file) ?? ''}${more}`);

/** The sound record without one file, or with it under another name. */
export function without(file: string, renamed?: string): Map<string, string> {
  const record = new Map(soundRecord);
  const text = record.get(file);
  if (text === undefined || !record.delete(file)) throw new Error(`The sound record has no ${file}.`);
  return renamed ? record.set(renamed, text) : record;
}

/** Everything that the check finds in these texts. */
export const problemsOf = (record: Texts): Problem[] => checkRecord(record, units, TODAY).problems;

/** A problem that a test expects, in the order in which its line is printed. */
export const at = (file: string, line: number, column: number, field: string, message: string): Problem => ({
  file,
  line,
  column,
  field,
  message,
});

/** One kind of broken file: the sentence that its test proves, the broken record, and all that must be found in it. */
export type Kind = { says: string; record: Texts; found: Problem[] };
