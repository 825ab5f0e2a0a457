import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { countries } from '@/lib/schema/vocabulary';
import { countsModel } from './counts-model';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const { sections } = countsModel(dataset, outlines(topologyOnDisk('regions')), 'en');
const section = (id: string) => {
  const found = sections.find((one) => one.id === id);
  if (!found) throw new Error(`There is no sum ${id}.`);
  return found;
};

describe('the sums and counts of the site', () => {
  it('counts what it lists: members and the rest are all published cases', () => {
    for (const id of ['cases', 'loss', 'energy', 'doubt']) {
      const { form, members, leftOut } = section(id);
      expect(form.text, id).toBe(String(members.length));
      expect(members.length + (leftOut[0]?.cases.length ?? 0), id).toBe(dataset.cases.length);
    }
  });

  it('counts a case for each loss that it states, once', () => {
    const stating = dataset.cases.filter(({ claims }) => claims.some(({ what, text }) => what === 'loss' && !text));
    expect(section('loss').members.map(({ key }) => key)).toEqual(stating.map(({ id }) => id));
    const lead = section('loss').members.find(({ key }) => key === 'kz-2025-08-east-kazakhstan-insiders');
    expect(lead?.values.map(({ text }) => text)).toEqual([
      'Loss: at least 9 billion tenge',
      'Loss: about 9 billion tenge',
      'Loss: about 16.5 million US dollars',
    ]);
  });

  it('gives each member the address of a source', () => {
    for (const { id, members } of sections) {
      for (const member of members) expect(member.sources.length, `${id} ${member.key}`).toBeGreaterThan(0);
    }
  });

  it('makes the sum of all five of the sums of the five, and of nothing else', () => {
    const all = section('total-all');
    expect(all.members).toEqual([]);
    expect(all.parts.map(({ href }) => href)).toEqual(countries.map((country) => `/en/numbers#total-${country}`));
    expect(all.parts.map(({ value }) => value)).toEqual(countries.map((one) => section(`total-${one}`).form.text));
    const low = (id: string) => Number((section(id).form.exact ?? '0').split(' ')[0]);
    const sum = countries.map((country) => low(`total-${country}`)).reduce((a, b) => a + b);
    expect(low('total-all')).toBeCloseTo(sum, 0);
  });

  it('says of a country without a figure that not enough is told', () => {
    expect(section('total-TM')).toMatchObject({ form: { text: 'not enough told' }, members: [] });
  });
});
