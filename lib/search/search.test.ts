import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { titleOf } from '@/lib/view/case-words';
import { publisherUses } from '@/lib/view/sources/source-uses';
import type { Kind } from './document';
import { engineOf } from './engine';
import { searchFile } from './search-file';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const engines = {
  en: await engineOf(searchFile(dataset, 'en')),
  ru: await engineOf(searchFile(dataset, 'ru')),
};
const hits = (asked: string, kind: Kind, locale: 'en' | 'ru' = 'en') =>
  engines[locale](asked).groups.find((group) => group.kind === kind)?.hits ?? [];
const hrefs = (asked: string, kind: Kind, locale: 'en' | 'ru' = 'en') =>
  hits(asked, kind, locale).map(({ href }) => href);

const EAST = 'kz-2025-08-east-kazakhstan-insiders';
const eastern = ['Ust-Kamenogorsk', 'Ust Kamenogorsk', 'ustkamenogorsk', 'Усть-Каменогорск', 'усть каменогорск', 'Oskemen', 'Öskemen', 'Өскемен', 'Оскемен', 'өскемен', 'East Kazakhstan', 'Восточно-Казахстанская', 'Восточный Казахстан', 'в Восточно-Казахстанской области', 'Шығыс Қазақстан', 'Шыгыс Казакстан', 'Чыгыш Казакстан', 'Қазоқистони Шарқӣ', 'Казокистони Шарки', 'Sharqiy Qozogʻiston', "Sharqiy Qozog'iston", 'Sharqiy Qozogiston', 'ВКО']; // biome-ignore format: a list of spellings
const sughd = ['Sughd', 'Sugd', 'Sogd', 'Согд', 'Согдийская область', 'в Согдийской области', 'Суғд', 'суғд', 'Сугд', 'Вилояти Суғд', 'Sugʻd', "Sug'd viloyati", 'Соғды', 'Khujand', 'Худжанд', 'Хуҷанд', 'Хучанд', 'Xoʻjand', 'Hujand']; // biome-ignore format: a list of spellings

describe('a place', () => {
  it.each(siteLocales.flatMap((locale) => eastern.map((asked) => [asked, locale] as const)))(
    'typed as %s finds the case of East Kazakhstan in %s, cases first',
    (asked, locale) => {
      const { state, groups } = engines[locale](asked);
      expect(state).toBe('found');
      expect(groups[0]?.kind).toBe('case');
      expect(hrefs(asked, 'case', locale)).toContain(`/${locale}/cases/${EAST}`);
      expect(hrefs(asked, 'place', locale)).toContain(`/${locale}?place=KZ-63_KZ-10`);
    },
  );

  it.each(siteLocales.flatMap((locale) => sughd.map((asked) => [asked, locale] as const)))(
    'typed as %s finds all cases of Sughd in %s, cases first',
    (asked, locale) => {
      const told = dataset.cases.filter(
        ({ places, subdivision }) =>
          subdivision === 'TJ-SU' || places.some((key) => dataset.places.get(key)?.subdivision === 'TJ-SU'),
      );
      expect(told.length).toBeGreaterThan(1);
      expect(engines[locale](asked).groups[0]?.kind).toBe('case');
      expect(hrefs(asked, 'case', locale)).toEqual(
        expect.arrayContaining(told.map(({ id }) => `/${locale}/cases/${id}`)),
      );
    },
  );

  it.each(siteLocales)('is found by each of its names in %s', (locale) => {
    const sites = new Set(dataset.cases.flatMap(({ places }) => places));
    const shown = [...dataset.places.values()].filter(({ key, type }) => type !== 'site' || sites.has(key));
    const lost = shown.flatMap(({ names, alsoCalled = [] }) =>
      [...Object.values(names), ...alsoCalled]
        .filter((name) => name !== undefined)
        .filter((name) => !hits(name, 'place', locale).some(({ title }) => title === (names[locale] ?? names.en))),
    );
    expect(lost).toEqual([]);
  });

  it('leads to the map with as many cases as it says', () => {
    const [astana] = hits('Астана', 'place');
    expect(astana).toMatchObject({ title: 'Astana', href: '/en?place=kz-astana' });
    expect(astana?.note).toMatch(/^Kazakhstan · \d cases? on the map there$/);
  });
});

describe('a case', () => {
  it.each(siteLocales.flatMap((page) => siteLocales.map((title) => [page, title] as const)))(
    'is found on the page in %s by its title in %s',
    (page, title) => {
      const lost = dataset.cases.filter(
        (record) => !hrefs(titleOf(record, dataset, title), 'case', page).includes(`/${page}/cases/${record.id}`),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );

  it('is found by its numbers however they are written, and says by which', () => {
    for (const asked of ['9 billion tenge', '9 миллиардов тенге', '16.5 million', '16,5 млн']) {
      expect(hrefs(asked, 'case'), asked).toContain(`/en/cases/${EAST}`);
    }
    const [first] = hits('16.5 million east kazakhstan', 'case');
    expect(first?.reasons.map(({ field }) => field).sort()).toEqual(['number', 'place']);
  });

  it('is found by its id, its year and its agency', () => {
    expect(hrefs(EAST, 'case')[0]).toBe(`/en/cases/${EAST}`);
    const told = dataset.cases.filter(({ country, announced }) => country === 'KZ' && announced?.startsWith('2025'));
    expect(hrefs('Kazakhstan 2025', 'case')).toEqual(expect.arrayContaining(told.map(({ id }) => `/en/cases/${id}`)));
    expect(hrefs('Financial Monitoring Agency', 'case')).toContain(`/en/cases/${EAST}`);
  });

  it('that is held is in no index', () => {
    const held = readFiles(texts).files.cases.filter(({ value }) => value.held);
    expect(held.length).toBeGreaterThan(0);
    const written = JSON.stringify(searchFile(dataset, 'en'));
    expect(held.filter(({ value }) => written.includes(`/${value.id}"`))).toEqual([]);
  });
});

describe('everything else', () => {
  it.each(siteLocales)('is found by its name in %s: agencies, publishers, rules, statements', (locale) => {
    const spoke = new Set(
      [...dataset.cases, ...dataset.context].flatMap(({ agencies, statements = [] }) => [
        ...agencies,
        ...statements.map(({ agency }) => agency),
      ]),
    );
    const agencies = [...dataset.agencies.values()].filter(({ key }) => spoke.has(key));
    expect(agencies.length).toBeGreaterThan(60);
    const lost = [
      ...agencies.flatMap(({ name }) => Object.values(name).flatMap((one) => (one ? [['agency', one] as const] : []))),
      ...publisherUses(dataset, locale).map(({ publisher }) => ['publisher', publisher.name] as const),
      ...dataset.rules.map(({ title }) => ['rule', title[locale]] as const),
      ...dataset.checkedClaims.map(({ said }) => ['statement', said[locale]] as const),
    ].filter(([kind, name]) => hits(name, kind, locale).length === 0);
    expect(lost).toEqual([]);
  });

  it.each([
    ['converter', 'en', '/en/convert'],
    ['конвертер', 'ru', '/ru/convert'],
    ['claim check', 'en', '/en/check'],
    ['method', 'en', '/en/method'],
    ['data', 'en', '/en/data'],
    ['profit', 'en', '/en/profit'],
    ['constants', 'en', '/en/method/baselines'],
  ] as const)('%s finds the page in %s', (asked, locale, href) => {
    expect(hrefs(asked, 'page', locale)).toContain(href);
  });

  it('an agency lists its cases, each with a title', () => {
    const [agency] = hits('Комитет национальной безопасности Кыргызстана', 'agency');
    expect(agency?.cases.length).toBeGreaterThan(0);
    expect(agency?.cases.every(({ title }) => !title.startsWith('/'))).toBe(true);
  });
});

describe('what cannot be found', () => {
  it('is answered with the nearest, or with nothing', () => {
    expect(engines.en('Ust-Kamenogorsk zeppelin').state).toBe('near');
    expect(hrefs('Ust-Kamenogorsk zeppelin', 'case')).toContain(`/en/cases/${EAST}`);
    expect(hits('Sughd zeppelin', 'place')[0]?.reasons).toEqual([{ field: 'name', phrase: 'Sughd Region' }]);
    expect(engines.en('qqqqwwwwzzzz').state).toBe('none');
    expect(engines.en('  … !').groups).toEqual([]);
    expect(engines.en('the of').groups).toEqual([]);
  });
});

describe('the file', () => {
  it.each(siteLocales)('in %s is under 100 KiB as it travels, and indexed in under half a second', async (locale) => {
    const text = JSON.stringify(searchFile(dataset, locale));
    const kib = gzipSync(text).length / 1024;
    const start = performance.now();
    const engine = await engineOf(JSON.parse(text));
    const indexed = performance.now();
    engine('Өскемен');
    const answered = performance.now();
    console.log(
      `Search index ${locale}: ${kib.toFixed(1)} KiB, indexed in ${(indexed - start).toFixed(0)} ms, answers in ${(answered - indexed).toFixed(1)} ms`,
    );
    expect(kib).toBeLessThan(100);
    expect(indexed - start).toBeLessThan(500);
  });

  it.each(siteLocales)('gives every result in %s a reason', (locale) => {
    for (const asked of [
      'Sughd',
      'Казахстан 2025',
      'police',
      'полиция',
      '253',
      'energy ministry',
      'kun.uz',
      'bishkek farm',
    ]) {
      const bare = engines[locale](asked).groups.flatMap(({ hits }) =>
        hits.filter(({ reasons }) => reasons.length === 0),
      );
      expect(
        bare.map(({ title }) => title),
        asked,
      ).toEqual([]);
    }
  });
});
