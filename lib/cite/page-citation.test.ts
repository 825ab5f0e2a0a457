import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { citation, styles } from './citation';
import { citeFile, citeNames, heldLinks } from './cite-file';
import { editionOf } from './edition';
import { caseCitation, datasetCitation, releasedCitation } from './page-citation';
import { caseSubject } from './subject';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const from = {
  site: 'https://lostload.example',
  locale: 'en' as const,
  edition: { version: 'bbb', date: '2026-12-01' },
};
const release = { version: 'aaa', date: '2026-11-21' };
const [record] = dataset.cases;
if (!record) throw new Error('The record is empty.');

describe('the citation on a page', () => {
  it('has a sentence and three files, each of which is there', () => {
    for (const { text, links } of [caseCitation(record, dataset, from), datasetCitation(from)]) {
      expect(text).toContain('Data version bbb of 1 December 2026');
      expect(links.map(({ name }) => name)).toEqual(['BibTeX', 'RIS', 'CSL JSON']);
      const names = links.map(({ href }) => href.replace('/api/v1/cite/en/', ''));
      expect(names.filter((name) => !citeNames(dataset).includes(name))).toEqual([]);
      expect(names.map((name) => citeFile(name, dataset, from)?.text).filter((file) => !file?.includes('bbb'))).toEqual(
        [],
      );
    }
  });

  it('has a frozen twin once a release holds the case, with the version and day of the release', () => {
    expect(caseCitation(record, dataset, from)).not.toHaveProperty('frozen');
    const { frozen, text } = caseCitation(record, dataset, from, release);
    expect(frozen?.href).toBe(`/en/frozen/aaa/cases/${record.id}`);
    expect(frozen?.text).toContain(
      'Frozen at data version aaa of 21 November 2026. https://lostload.example/en/frozen/aaa/',
    );
    expect(text).toContain('bbb');
  });

  it('leads to the frozen page of a neighbour’s record, which stands among the cases', () => {
    const [neighbour] = dataset.context;
    if (!neighbour) throw new Error('The record has no neighbours.');
    const { text, frozen } = caseCitation(neighbour, dataset, from, release);
    expect(text).toContain(`/en/context/${neighbour.id}`);
    expect(frozen?.href).toBe(`/en/frozen/aaa/cases/${neighbour.id}`);
  });

  it('can be held by a page itself, file for file', () => {
    const subject = caseSubject(record, dataset, { ...from, edition: { ...release, frozen: true } });
    const [bib] = heldLinks(subject);
    expect(decodeURIComponent(bib?.href.split(',').slice(1).join(',') ?? '')).toBe(citation(subject, 'bib'));
    expect(bib?.file).toBe(`lost-load-${record.id}-aaa.bib`);
  });
});

describe('a frozen page', () => {
  it('is cited under the title that it had then, at its own address', () => {
    const cited = releasedCitation({ id: record.id, title: 'As it was called' }, { ...from, edition: release });
    expect(cited.text).toContain('As it was called');
    expect(cited.text).toContain(`/en/frozen/aaa/cases/${record.id}`);
    expect(cited.text).toContain('Frozen at data version aaa');
    expect(cited.links.map(({ name }) => name)).toEqual(['BibTeX', 'RIS', 'CSL JSON']);
  });
});

describe('the files of citations', () => {
  it('are one a style for each record and for the dataset', () => {
    expect(citeNames(dataset).length).toBe((dataset.byId.size + 1) * styles.length);
    expect(citeNames(dataset)).toContain('dataset.csl.json');
  });

  it.each(['dataset', 'dataset.pdf', 'nobody.bib', `${record.id}.json`, '.bib', '../x.bib'])(
    'are not called %s',
    (name) => {
      expect(citeFile(name, dataset, from)).toBeUndefined();
    },
  );
});

describe('the day of the data', () => {
  it('is that of the release which has this version', () => {
    const mine = { version: dataset.version, date: '2027-01-02' };
    expect(editionOf(dataset, [release, mine])).toEqual(mine);
  });

  it('is else the newest on which a page was read, so that equal data is cited alike on any day', () => {
    const days = [...dataset.pages.values()].map(({ read }) => read ?? '').sort();
    expect(editionOf(dataset, [release])).toEqual({ version: dataset.version, date: days.at(-1) });
  });
});
