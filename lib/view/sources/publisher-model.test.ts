import { describe, expect, it } from 'vitest';
import { changed, TOWN } from '@/lib/check/sound-record.fixture';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles, type Texts } from '@/lib/record/read-files';
import { publisherModel } from './publisher-model';
import { publisherUses, whatFalls } from './source-uses';

const datasetOf = (texts: Texts) => buildDataset(readFiles(texts).files, texts);
const dataset = datasetOf(textsOnDisk());
const uses = publisherUses(dataset, 'en');

/** Two publishers: of the six claims of the Herald one, the machines, is also given by a blog. */
const small = datasetOf(
  changed([TOWN, 's2: herald/agency', 's2: gazette/farm']).set(
    'data/sources/gazette.yaml',
    'id: gazette\nname: The Gazette\nkind: blog\npages:\n  - { key: farm, url: "https://gazette.example/farm", language: ru }\n',
  ),
);
const fallsOf = (id: string) => {
  const model = publisherModel(id, small, 'en');
  return Object.fromEntries(model?.falls.map(({ key, count }) => [key, count]) ?? []);
};

describe('what falls with a publisher', () => {
  it('is what nobody else gives, the cases left with no source, and its baselines and rules', () => {
    expect(fallsOf('herald')).toEqual({ claims: 5, kept: 1, weakened: 1, cases: 1, baselines: 8, rules: 6 });
    const use = publisherUses(small, 'en').find(({ publisher }) => publisher.id === 'herald');
    const falls = use && whatFalls(use);
    expect(falls?.cases.map(({ record }) => record.id)).toEqual(['kz-2024-05-sweep']);
    expect(falls?.kept.map(({ claim }) => claim.key)).toEqual(['machines']);
  });

  it('is nothing where another gives it all', () => {
    expect(fallsOf('gazette')).toEqual({ claims: 0, kept: 1, cases: 0, baselines: 0 });
  });

  it('lists the claims under their cases, and never a held case or its page', () => {
    const model = publisherModel('herald', small, 'en');
    const [falling] = model?.falls ?? [];
    const links = falling?.list.cases?.flatMap(({ claims }) => claims.map(({ href }) => href));
    expect(links).toHaveLength(5);
    expect(links).toContain('/en/numbers/kz-2024-05-sweep#loss');
    expect(model?.pages.map(({ key }) => key)).not.toContain('leaflet');
    expect(JSON.stringify(model)).not.toContain('kz-2024-05-yard');
  });

  it('and what stays make up all that rests on it, for every publisher', () => {
    for (const use of uses) {
      const falls = whatFalls(use);
      expect(falls.claims.length + falls.kept.length, use.publisher.id).toBe(use.claims.length);
      expect(falls.kept, use.publisher.id).toEqual(expect.arrayContaining(falls.weakened));
    }
  });

  it('counts each claim that rests on one publisher alone once in all', () => {
    const alone = dataset.cases.flatMap((record) =>
      record.claims.filter(({ by }) => new Set(by.map((key) => record.sources[key]?.split('/')[0])).size === 1),
    );
    expect(uses.reduce((sum, use) => sum + whatFalls(use).claims.length, 0)).toBe(alone.length);
  });
});

describe('the page of a publisher', () => {
  it.each(siteLocales)('in %s has under its pages exactly what is counted for it', (locale) => {
    for (const use of publisherUses(dataset, locale)) {
      const model = publisherModel(use.publisher.id, dataset, locale);
      const shown = (list: 'cases' | 'neighbours') =>
        new Set(model?.pages.flatMap((page) => page[list].flatMap(({ claims }) => claims.map(({ href }) => href))));
      expect(shown('cases').size, use.publisher.id).toBe(use.claims.length);
      expect(shown('neighbours').size, use.publisher.id).toBe(use.neighbourClaims.length);
      const baselines = model?.pages.flatMap((page) => page.baselines.flatMap(({ rows }) => rows)) ?? [];
      expect(new Set(baselines.map(({ key }) => key)).size, use.publisher.id).toBe(use.baselines.length);
      expect(baselines, use.publisher.id).toHaveLength(use.baselines.length);
    }
  });

  it('shows no page on which nothing rests', () => {
    const empty = uses.flatMap(({ publisher }) => {
      const pages = publisherModel(publisher.id, dataset, 'en')?.pages ?? [];
      return pages
        .filter(
          (page) =>
            ![page.cases, page.neighbours, page.baselines, page.statements, page.rules].some((list) => list.length > 0),
        )
        .map(({ key }) => `${publisher.id}/${key}`);
    });
    expect(empty).toEqual([]);
  });

  it('is none for a publisher that nothing published cites', () => {
    expect(publisherModel('nobody', dataset, 'en')).toBeNull();
  });
});
