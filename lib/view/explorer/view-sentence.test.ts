import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { explorerModel } from './explorer-model';
import { presets } from './presets';
import { viewParts, viewSentence } from './view-sentence';
import { everything, type View } from './view-state';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const units = outlines(topologyOnDisk('regions'));
const whole = explorerModel(dataset, units, 'en');
const russian = explorerModel(dataset, units, 'ru');
/** A record of three cases, so that the sentences stay as the record grows. */
const model = { ...whole, rows: whole.rows.slice(0, 3) };

const view = (fields: Partial<View> & { chosen?: Partial<View['facets']> }): View => {
  const { chosen, ...rest } = fields;
  return { ...everything(), ...rest, facets: { ...everything().facets, ...chosen } };
};

describe('the sentence of a view', () => {
  it('says all, where nothing is chosen, however it is sorted', () => {
    expect(viewSentence(everything(), 3, model)).toBe('All 3 published cases.');
    expect(viewSentence(view({ sort: { key: 'title', descending: false } }), 3, model)).toBe('All 3 published cases.');
  });

  it('counts and names what was chosen, values of one facet by "or"', () => {
    expect(viewSentence(view({ chosen: { country: ['KZ', 'UZ'] } }), 2, model)).toBe(
      '2 of 3 published cases: Country: Kazakhstan or Uzbekistan.',
    );
  });

  it('names facets, quantities, places and months in that order', () => {
    const many = view({
      chosen: { kind: ['raid'], year: ['none'] },
      told: ['loss', 'doubt'],
      places: ['kz-shardara'],
      from: '2022-01',
      to: '2022-12',
    });
    expect(viewParts(many, model)).toEqual([
      'Kind of event: Raid',
      'Year announced: Not stated',
      'Tells: a loss in money, a value in doubt',
      'drawn at Shardara',
      'announced from 2022-01',
      'announced to 2022-12',
    ]);
    expect(viewSentence(many, 1, model)).toBe(
      '1 of 3 published cases: Kind of event: Raid; Year announced: Not stated; Tells: a loss in money, a value in doubt; drawn at Shardara; announced from 2022-01; announced to 2022-12.',
    );
  });

  it('names several places by "or"', () => {
    expect(
      viewParts(view({ places: ['kz-shardara', 'uz-kokand'] }), model).map((part) => part.split(' ').sort()),
    ).toEqual([['Kokand', 'Shardara', 'at', 'drawn', 'or']]);
  });

  it('says that there is none', () => {
    expect(viewSentence(view({ chosen: { country: ['TM'] } }), 0, model)).toBe(
      'No published case: Country: Turkmenistan.',
    );
  });

  it('leaves no slot open, in either language, for any view that has a page and any count', () => {
    for (const each of [whole, russian]) {
      for (const { view: one } of [...presets(each), { view: everything() }]) {
        for (const count of [0, 1, 2, 5, 21]) {
          const sentence = viewSentence(one, count, each);
          expect(sentence).not.toMatch(/[{}]|undefined/);
          expect(sentence.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
