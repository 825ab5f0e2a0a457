import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { answerOf } from './answer';
import { checkText } from './check';
import { indexOf } from './knowledge';
import { knowledgeOf } from './knowledge-of';
import { articles, everyWay, nothingThere } from './seeds.fixture';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const knowledge = knowledgeOf(indexOf(dataset, 'en'), dataset);
const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

const of = (text: string, press = '2026-11-21') => answerOf(checkText(text, knowledge, press));
const verdictOf = (answer: ReturnType<typeof of>, test: string) =>
  answer.tests.filter((one) => one.test === test).map(({ verdict }) => verdict);

describe('the 50 MWh claim', () => {
  it.each(everyWay)('is caught: %s', (text) => {
    const answer = of(text);
    expect(answer.verdict).toBe('cannot be');
    expect(answer.cases).toContain(LEAD);
    expect(answer.readings.filter(({ plausible }) => plausible).map(({ reading }) => reading)).toContain('as-power');
  });

  it('read as 50 MW is 745 to 876 GWh, and strained on its price', () => {
    const reading = of(everyWay[0] ?? '').readings.find((one) => one.reading === 'as-power');
    expect(reading).toMatchObject({ value: 50, unit: 'MW', verdict: 'strained', plausible: true });
    expect([reading?.energy?.low, reading?.energy?.high].map((kwh) => Math.round((kwh ?? 0) / 1e6))).toEqual([
      745, 876,
    ]);
  });

  it('told as 50 MW hangs together, and nothing is read into it', () => {
    const answer = of(
      'Over two years staff in East Kazakhstan sold miners 50 MW of power for 9 billion tenge, the use of 50,000 to 70,000 people.',
    );
    expect(verdictOf(answer, 'T1')).toEqual(['strained']);
    expect(verdictOf(answer, 'T2')).toEqual(['fits']);
    expect(answer.readings).toEqual([]);
  });
});

describe('what the articles state', () => {
  it.each(articles)('$name', ({ text, quantities, tests, cases = [] }) => {
    const answer = of(text);
    expect(answer.quantities.map((one) => [one.what, one.value ?? [one.min, one.max], one.unit])).toEqual(quantities);
    for (const [test, verdict] of Object.entries(tests)) expect(verdictOf(answer, test), test).toContain(verdict);
    for (const id of cases) expect(answer.cases).toContain(id);
  });

  it.each(nothingThere)('nothing is invented from: %s', (text) => {
    expect(of(text).quantities).toEqual([]);
  });
});

describe('a test', () => {
  it('holds together what belongs to one country, and never one country’s money against another’s power', () => {
    const answer = of(
      'In Kazakhstan a farm used 29 million kWh in 2023. In Tajikistan the damage was 32 million somoni in the first half of 2025.',
    );
    expect(verdictOf(answer, 'T1')).toEqual([]);
  });

  it('of dollars alone takes the rate of the time, and does not test that rate by itself', () => {
    const answer = of('In August 2025 power worth $16.5 million, 50 MWh, was stolen in Kazakhstan.');
    expect(verdictOf(answer, 'T1')).toEqual(['cannot be']);
    expect(verdictOf(answer, 'T8')).toEqual([]);
  });

  it('catches a rate of exchange that is off', () => {
    const answer = of('In May 2022 equipment and losses of 460 million tenge ($500,000) were counted in Kazakhstan.');
    expect(answer.quantities.map(({ unit }) => unit)).toEqual(['KZT', 'USD']);
  });

  it('finds a former name of the capital, and an event later than the text', () => {
    const answer = of('In March 2027 a farm of 5 MW was found in Nur-Sultan, Kazakhstan.', '2026-11-21');
    expect(answer.tests.filter(({ test }) => test === 'T9').map(({ name, verdict }) => [name, verdict])).toEqual([
      ['after-press', 'cannot be'],
      ['former-name', 'strained'],
    ]);
  });

  it('says what could not be tested, and why', () => {
    const answer = of('Inspectors in Kyrgyzstan cut off a load of 30 MW. Two people were detained.');
    expect(answer.untested.map(({ why }) => why)).toContain('no-period');
    expect(answer.verdict).toBe('not testable');
  });

  it('never changes what it read: offsets lead to the very words', () => {
    for (const { text } of articles) {
      for (const { start, end, text: words } of of(text).quantities) expect(text.slice(start, end)).toBe(words);
    }
  });
});

describe('“megawatts per hour”', () => {
  it('is kept as printed and read as a power', () => {
    const answer = of(
      'In March 2022 Kazakhstan closed 106 farms with 67,000 machines; use fell by 600 megawatts per hour.',
    );
    expect(answer.quantities.at(-1)).toMatchObject({ value: 600, unit: 'megawatts per hour' });
    expect(answer.readings.find(({ reading }) => reading === 'as-printed')).toMatchObject({ unit: 'MW' });
    expect(answer.cases).toContain('kz-2022-03-afm-106-farms');
  });
});

describe('the cases of the record', () => {
  it('are found from what a text tells of them, each as the likeliest', () => {
    const wrong = dataset.cases.flatMap((record) => {
      const told = record.claims.filter(
        (claim) => !claim.text && !claim.doubt && (claim.value ?? 0) >= 1_000 && /^[A-Z]{3}$/.test(claim.unit ?? ''),
      );
      const [claim] = told;
      const place = dataset.places.get(record.places[0] ?? '')?.names.en;
      if (!claim || !place || record.subject !== 'mining') return [];
      const text = `In ${place}, ${knowledge.cases.find(({ id }) => id === record.id)?.country === 'UZ' ? 'Uzbekistan' : ''} illegal mining cost ${claim.value?.toLocaleString('en')} ${claim.unit}.`;
      const found = of(text).cases;
      return found.includes(record.id) ? [] : [`${record.id}: ${text} -> ${found.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are not found in a text that speaks of none of them', () => {
    expect(of('In Norway a dairy used 3 MWh and paid 4,000 dollars.').cases).toEqual([]);
  });
});
