import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { caseChoices } from './case-choices';
import { compareTable } from './compare-table';
import { comparedCase } from './compared-case';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';
const TAJIK = 'tj-2025-08-national-h1-losses-32m-somoni';
const FARMS = 'uz-2023-12-national-26-farms';
const WHOLE = 'kz-2022-02-energy-ministry-13-farms';
const PART = 'kz-2022-02-sweep-nur-sultan';
const TWIN = 'kz-2022-02-pm-34-sites';

function tableOf(ids: string[], locale: 'en' | 'ru' = 'en') {
  const cases = ids.map((id) => {
    const record = dataset.byId.get(id);
    if (!record) throw new Error(`The record has no case ${id}.`);
    return comparedCase(record, dataset, locale);
  });
  return compareTable(cases, speechOf(locale));
}
const remarks = (ids: string[]) => tableOf(ids).remarks.map(({ text }) => text);
/** The texts of one row, cell by cell; what a cell says where it has nothing, in brackets. */
function row(ids: string[], key: string): string[] {
  const found = tableOf(ids)
    .groups.flatMap(({ rows }) => rows)
    .find((one) => one.key === key);
  return (found?.cells ?? []).map((cell) => {
    if (cell.of === 'verdict') return cell.verdict.verdict;
    const told = cell.of === 'values' ? cell.values.map(({ value }) => value.text) : cell.lines.map(({ text }) => text);
    return told.length > 0 ? told.join(' | ') : `(${cell.none})`;
  });
}

describe('cases side by side', () => {
  it('show values as reported, with what is not stated said', () => {
    expect(row([LEAD, FARMS], 'electricity')).toEqual(['at least 50 MWh | 50 MWh | at least 50 MWh', '29 million kWh']);
    expect(row([LEAD, TAJIK], 'power')).toEqual(['(not stated)', '(not stated)']);
    expect(row([PART, FARMS], 'Period')).toEqual(['(not stated)', '1 January 2023 to 5 December 2023']);
  });

  it('give our arithmetic, or why there is none, never the sum of a doubtful value', () => {
    expect(row([LEAD, FARMS], 'computed-energy')).toEqual([
      '(The value cannot stand as printed; see the readings.)',
      'about 29 GWh',
    ]);
    expect(row([LEAD, FARMS], 'computed-people')[1]).toContain(
      'people in Uzbekistan, whole economy, counted over 11 months',
    );
  });

  it('give the worst verdict of the tests', () => {
    expect(row([LEAD, FARMS, PART], 'verdict')).toEqual(['cannot be', 'strained', 'not testable']);
  });

  it('have a cell for every case in every row, and none that is empty', () => {
    const ids = [...dataset.byId.keys()];
    for (const locale of siteLocales) {
      for (let first = 0; first + 4 <= ids.length; first += 4) {
        const { columns, groups } = tableOf(ids.slice(first, first + 4), locale);
        expect(columns).toHaveLength(4);
        for (const { key, cells } of groups.flatMap(({ rows }) => rows)) {
          expect(cells, key).toHaveLength(4);
          for (const cell of cells) {
            const said = cell.of === 'verdict' ? cell.verdict.name : cell.none || JSON.stringify(cell);
            expect(said, `${columns[0]?.id} ${key}`).not.toMatch(/^$|"lines":\[\]|"text":""/);
          }
        }
      }
    }
  });
});

describe('what is said before cases are compared', () => {
  it('is that losses of two years and of half a year are not comparable', () => {
    // Two years before the announcement; January to June 2025, 181 days.
    expect(remarks([LEAD, TAJIK])).toContain(
      'Loss is counted over different lengths of time (A: 2 years; B: 6 months): not comparable as it stands.',
    );
    const loss = tableOf([LEAD, TAJIK]).groups[1]?.rows.find(({ key }) => key === 'loss');
    expect(loss?.warning).toBe('not comparable as it stands');
  });

  it('is that energies stand in units of other size, and which value is in doubt', () => {
    expect(remarks([LEAD, FARMS])).toEqual(
      expect.arrayContaining([
        'Electricity is printed in units of different size (A: MWh; B: million kWh).',
        'In doubt as printed in A: Electricity. Its size says nothing.',
      ]),
    );
  });

  it('is that tenge and soums do not meet without a rate; dollars that both print would', () => {
    expect(remarks([FARMS, LEAD]).find((text) => text.includes('currencies'))).toBe(
      'Loss is told in different currencies (A: soum; B: tenge, US dollar). Without an exchange rate of its time, none can be called larger.',
    );
    expect(remarks([LEAD, TAJIK]).find((text) => text.includes('currencies'))).toBeUndefined();
  });

  it('is which case is a part of which, the same event, or may overlap, whichever stands first', () => {
    expect(remarks([PART, WHOLE])[0]).toBe('A is a part of B: what B counts already holds it.');
    expect(remarks([WHOLE, PART])[0]).toBe('B is a part of A: what A counts already holds it.');
    expect(remarks([WHOLE, TWIN])[0]).toBe('A and B are probably the same event, told twice.');
    expect(remarks([TWIN, PART])[0]).toBe('A and B may overlap: part of what they count may be the same.');
  });

  it('is nothing of ties where the record knows none', () => {
    expect(tableOf([LEAD, FARMS]).remarks.filter(({ kind }) => kind === 'tie')).toEqual([]);
  });
});

describe('the cases to choose from', () => {
  const choices = caseChoices(dataset, 'en');

  it('are all that are published, each once', () => {
    expect(choices.flatMap(({ cases }) => cases.map(({ id }) => id)).sort()).toEqual([...dataset.byId.keys()].sort());
  });

  it('stand by country, the neighbours last', () => {
    const names = choices.map(({ country }) => country);
    expect(new Set(names).size).toBe(names.length);
    const own = dataset.cases.map(({ country }) => country);
    expect(names.slice(0, new Set(own).size)).not.toContain('Russia');
  });
});
