import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { numbersModel } from './numbers-model';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const units = outlines(topologyOnDisk('regions'));
const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

function model(id: string, record = dataset, options: Partial<Parameters<typeof numbersModel>[4]> = {}) {
  const found = record.byId.get(id);
  if (!found) throw new Error(`The record has no case ${id}.`);
  return numbersModel(found, record, units, 'en', { convertHref: '', ...options });
}

function section(id: string, key: string, ...rest: [typeof dataset?, Parameters<typeof model>[2]?]) {
  const found = model(id, ...rest)
    .groups.flatMap(({ sections }) => sections)
    .find((one) => one.id === key);
  if (!found) throw new Error(`${id} has no number ${key}.`);
  return found;
}

describe('the biography of a reported number', () => {
  const number = section(LEAD, 'electricity');

  it('says who says what, of which case, over what', () => {
    expect(number.sentence.text).toBe(
      'Department of the Financial Monitoring Agency for East Kazakhstan Region, as 5 pages repeat it, says of the case “East Kazakhstan Region: power diverted by insiders”: electricity, at least 50 MWh; period or place covered: two years.',
    );
  });

  it('folds the pages that repeat a statement into one voice and says that its own text was not found', () => {
    expect(number.voices.map(({ pages }) => pages.length)).toEqual([5]);
    expect(number.voices[0]?.note).toMatch(/own text was not found/);
    expect(number.voices[0]?.pages.every(({ href }) => href.startsWith('http'))).toBe(true);
  });

  it('keeps the number as printed and tells what it is in the unit of the sums', () => {
    expect(number.forms).toEqual([{ text: 'at least 50 MWh', exact: '50000 50000 kWh' }]);
    expect(number.read.map(({ text }) => text)).toContain('50 MWh is 50,000 kWh in our sums.');
    expect(number.read.map(({ text }) => text)).toContain('Read as 50 MW held for 17,520 hours');
  });

  it('lists the test that it fails as printed, with the way to its sum', () => {
    const price = number.tests.find(({ name, href }) => name.includes('T1') && href.endsWith('as-printed'));
    expect(price).toMatchObject({ value: '180,000 tenge/kWh', verdict: 'cannot be' });
  });

  it('names the pages that show it', () => {
    const links = number.uses.flatMap((use) => use.links.map(({ href }) => href));
    expect(links).toContain(`/en/cases/${LEAD}#claim-electricity`);
    expect(links).toContain(`/en/disagreements#${LEAD}.electricity`);
    expect(links).toContain('/en/sources/maxbit');
    expect(links).not.toContain('/en#cases');
    const main = section(LEAD, 'loss-kzt').uses.flatMap((use) => use.links.map(({ href }) => href));
    expect(main).toContain('/en#cases');
    expect(main).toContain('/en/by/country/KZ');
    expect(main).not.toContain('/en/by/country/UZ');
  });

  it('says of a number from which nothing is made that it is taken as it stands', () => {
    expect(section(LEAD, 'equivalent-population').read.map(({ text }) => text)).toEqual([
      'Taken as it stands; nothing was converted.',
      'A range: both ends go into every sum.',
    ]);
  });

  it('shows earlier versions before today’s, and a correction with its reason', () => {
    const before = { version: 'abc', date: '1 June 2026', text: 'at least 5 MWh' };
    const words = (text: string) => ({ en: text, ru: text });
    const corrections = [
      {
        case: LEAD,
        claim: 'electricity',
        before: words('5'),
        after: words('50'),
        because: words('typed'),
        date: '2026',
      },
    ];
    const versions = new Map([['electricity', [before]]]);
    const told = section(LEAD, 'electricity', { ...dataset, corrections }, { versions });
    expect(told.versions).toEqual([before, { version: dataset.version, date: '', text: 'at least 50 MWh' }]);
    expect(told.corrections).toEqual([
      { date: '2026', before: { text: '5' }, after: { text: '50' }, because: { text: 'typed' } },
    ]);
  });
});

describe('the biography of a figure of ours', () => {
  it('stands on the claims that go into it, with its sum open to the leaves', () => {
    const number = section('uz-2023-12-national-26-farms', 'derived-energy');
    expect(number.forms[0].text).toBe('about 29 GWh');
    // 29 million kWh as stated; nothing is multiplied in.
    expect(number.forms[0].exact).toMatch(/^\d+ \d+ kWh$/);
    expect(number.rests.map(({ href }) => href)).toEqual(['#electricity']);
    const people = section('uz-2023-12-national-26-farms', 'derived-people');
    expect(people.sums[0]?.inputs.some(({ sum }) => sum !== undefined)).toBe(true);
  });

  it('counts the people of a reading among what the reading comes to', () => {
    const reading = section(LEAD, 'reading-electricity-fifty-megawatts');
    expect(reading.forms.map(({ text }) => text)).toEqual(expect.arrayContaining(['740–880 GWh', '63,000–75,000']));
    expect(reading.rests.map(({ href }) => href)).toContain('#electricity');
  });
});

it.each(siteLocales)(
  'every number of every record in %s has one place, and leads only to places that are there',
  (locale) => {
    const faults: string[] = [];
    for (const record of dataset.byId.values()) {
      const sections = numbersModel(record, dataset, units, locale, { convertHref: '' }).groups.flatMap(
        (group) => group.sections,
      );
      const ids = sections.map(({ id }) => id);
      if (new Set(ids).size < ids.length) faults.push(`${record.id} has two numbers at one place`);
      for (const { id, rests, rivals, tests, read } of sections) {
        const inner = [...rests, ...rivals, ...tests, ...read].flatMap(({ href }) =>
          href?.startsWith('#') ? [href] : [],
        );
        for (const href of inner) if (!ids.includes(href.slice(1))) faults.push(`${record.id}#${id} leads to ${href}`);
      }
    }
    expect(faults).toEqual([]);
  },
  // All records with all their sums: seconds on a busy machine.
  30_000,
);
