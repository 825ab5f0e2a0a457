import { describe, expect, it } from 'vitest';
import { briefModel } from '@/lib/brief/brief-model';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { withdrawnJson } from '@/lib/publish/releases-json';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { changedModel, sinceModel } from './changed-model';
import { freeze, recordsOf } from './freeze';
import { frozenBrief, frozenBriefAddress } from './frozen-brief';
import { frozenIndex, frozenPageModel, withdrawalOf } from './frozen-model';
import type { Release } from './release';
import { shownVersions } from './shown-versions';
import { LONGEST, sinceOf } from './since';

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';
const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const units = outlines(topologyOnDisk('regions'));
const ground = { dataset, units, land: topologyOnDisk('overview') };
const edition = { version: dataset.version, date: '2026-11-21' };
const briefs = (locale: SiteLocale) =>
  (['KZ', 'all'] as const).map((scope) => briefModel(ground, scope, { site: 'https://x.org', locale, edition }));
const made = freeze(dataset, units, { figures: () => [], briefs }, '2026-11-21');

/** A release of an earlier day, when the lead case told 45 MWh, and one case was there that is gone now. */
const old: Release = {
  ...structuredClone(made),
  version: 'old',
  date: '2026-10-01',
  records: [
    ...made.records.map((record) =>
      record.id === LEAD
        ? { ...record, claims: record.claims.map((claim, index) => (index === 0 ? { ...claim, value: 45 } : claim)) }
        : record,
    ),
    { id: 'kz-gone', claims: [], rest: '' },
  ],
};
const shown = old.cases.en.find(({ id }) => id === LEAD)?.claims[0];
if (!shown) throw new Error('The lead case has no claims.');
shown.value = { text: 'at least 45 MWh, as we wrote then' };
old.cases.en.push({
  ...structuredClone(made.cases.en[0] as never as (typeof made.cases.en)[0]),
  id: 'kz-gone',
  title: 'Gone',
});

const corrected: Dataset = {
  ...dataset,
  corrections: [
    {
      case: LEAD,
      claim: 'electricity',
      before: { en: '45 MWh', ru: '45 МВт·ч' },
      after: { en: '50 MWh', ru: '50 МВт·ч' },
      because: { en: 'A slip of ours.', ru: 'Наша описка.' },
      date: '2026-11-01',
    },
    {
      case: 'kz-gone',
      withdrawn: true,
      before: { en: 'A case', ru: 'Случай' },
      after: { en: 'None', ru: 'Нет' },
      because: { en: 'The page was made up.', ru: 'Страница оказалась вымыслом.' },
      date: '2026-11-02',
    },
  ],
};

describe('the changelog as a page', () => {
  const { sections } = changedModel(corrected, [old, made], 'en');

  it('has a section a release, newest first, and of the first only how much it brought', () => {
    expect(sections.map(({ title }) => title)).toEqual([
      `21 November 2026, version ${dataset.version}`,
      '1 October 2026, version old',
    ]);
    expect(sections[1]).toMatchObject({ lists: [], counts: `The first release: ${old.records.length} records.` });
  });

  it('shows the value in the words of then, the value now, and why', () => {
    const row = sections[0]?.lists.find(({ key }) => key === 'revised')?.rows[0];
    expect(row?.id).toBe(LEAD);
    expect(row?.values).toEqual([
      {
        key: 'electricity',
        what: 'Electricity',
        before: { text: 'at least 45 MWh, as we wrote then' },
        after: { text: 'at least 50 MWh' },
        because: [{ text: 'A slip of ours.' }],
      },
    ]);
  });

  it('says of a record that is gone why, and where it can still be read', () => {
    const row = sections[0]?.lists.find(({ key }) => key === 'withdrawn')?.rows[0];
    expect(row).toMatchObject({
      title: 'Gone',
      was: '/en/frozen/old/cases/kz-gone',
      because: [{ text: 'The page was made up.' }],
    });
  });

  it('heads with what is not released yet', () => {
    expect(changedModel(corrected, [old], 'en').sections[0]).toMatchObject({
      title: 'Since then, not yet released',
      frozen: null,
    });
  });
});

describe('what has become of a release', () => {
  it('counts every record of then and now once', () => {
    const { lists, counts } = sinceModel(old, corrected, 'en');
    const ids = lists.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect([...ids].sort()).toEqual([...new Set([...old.records, ...recordsOf(dataset)].map(({ id }) => id))].sort());
    expect(counts).toBe(`0 added, 1 revised, 1 withdrawn, ${dataset.byId.size - 1} unchanged.`);
  });
});

describe('the versions of a number that were shown', () => {
  it('are those of earlier releases, with the way to the frozen page', () => {
    expect(shownVersions(LEAD, [old, made], dataset.version, 'en').get('electricity')).toEqual([
      {
        version: 'old',
        date: '1 October 2026',
        text: 'at least 45 MWh, as we wrote then',
        href: `/en/frozen/old/cases/${LEAD}#claim-electricity`,
      },
    ]);
  });

  it('are told once where releases showed the same', () => {
    const later = { ...old, version: 'later', date: '2026-10-05' };
    expect(shownVersions(LEAD, [old, later], dataset.version, 'en').get('electricity')).toHaveLength(1);
  });
});

describe('a frozen page', () => {
  const page = (release: Release, id: string) => frozenPageModel(release, id, corrected, 'en');

  it('says that it is the newest, or that a newer version exists and what became of the record', () => {
    expect(page(made, LEAD)?.banner).toMatchObject({ newer: 'That is still the newest version.', changed: null });
    expect(page(old, LEAD)?.banner).toMatchObject({
      newer: `A newer version exists (${dataset.version}).`,
      state: 'This record has been revised since.',
      changed: { href: '/en/changed/old' },
    });
    expect(page(old, 'kz-gone')?.banner.state).toBe('This record has been withdrawn since.');
    const other = dataset.cases.find(({ id }) => id !== LEAD)?.id ?? '';
    expect(page(old, other)?.banner.state).toBe('This record has not changed since.');
  });

  it('keeps the words of then', () => {
    expect(page(old, LEAD)?.file.claims[0]?.value.text).toBe('at least 45 MWh, as we wrote then');
  });

  it('is none for a record that the release did not hold', () => {
    expect(page(made, 'kz-gone')).toBeNull();
  });

  it('stands in the list of its release', () => {
    const { cases } = frozenIndex(old, corrected, 'en');
    expect(cases).toHaveLength(old.records.length);
    expect(cases.map(({ href }) => href)).toContain(`/en/frozen/old/cases/${LEAD}`);
  });
});

describe('a brief of a release', () => {
  const { briefs: _, ...before } = made;
  const from = { site: 'https://x.org', locale: 'ru' as const, edition };

  it('keeps the words of then', () => {
    const [kept] = old.briefs?.en ?? [];
    if (!kept) throw new Error('The release kept no brief.');
    kept.title = 'Kazakhstan: as we wrote then';
    expect(frozenBrief(old, 'KZ', corrected, 'en')).toMatchObject({
      brief: { title: 'Kazakhstan: as we wrote then' },
      banner: { living: { href: '/en/countries/kz' } },
    });
    expect(frozenIndex(old, corrected, 'en').briefs).toContainEqual({
      href: '/en/frozen/old/brief',
      title: 'Central Asia: brief',
    });
  });

  it('has an address of its own, that of its release where that kept none, and none without a release', () => {
    const address = (releases: Release[]) => frozenBriefAddress('KZ', dataset.version, releases, from);
    expect(address([made]).href).toBe(`/ru/frozen/${dataset.version}/countries/kz`);
    expect(address([before])).toMatchObject({
      href: `/ru/frozen/${dataset.version}`,
      note: 'выпуск, на котором основана справка; он сделан до того, как справки стали сохранять',
    });
    expect(address([old]).href).toBe('');
    expect(frozenBrief(before, 'KZ', dataset, 'ru')).toBeNull();
    expect(frozenIndex(before, dataset, 'ru').briefs).toEqual([]);
  });
});

describe('a withdrawn record', () => {
  it('leaves a notice with the reason and the last frozen page', () => {
    expect(withdrawalOf('kz-gone', [old, made], corrected, 'en')).toEqual({
      title: 'Withdrawn: Gone',
      text: 'This record was published until version old of 1 October 2026 and has been taken back.',
      because: [{ text: 'The page was made up.' }],
      frozen: '/en/frozen/old/cases/kz-gone',
    });
    expect(withdrawnJson('kz-gone', corrected, [old, made])).toMatchObject({
      withdrawn: true,
      last: { version: 'old', date: '2026-10-01' },
    });
  });

  it('is not one that is published, nor one that never was', () => {
    expect(withdrawalOf(LEAD, [old], corrected, 'en')).toBeNull();
    expect(withdrawalOf('kz-never', [old], corrected, 'en')).toBeNull();
    expect(withdrawnJson(LEAD, corrected, [old])).toBeNull();
  });
});

describe('what a reader may ask the changes since', () => {
  const known = [
    { version: 'aaa', date: '2026-10-01' },
    { version: 'bbb', date: '2026-11-21' },
  ];

  it.each([
    ['aaa', { version: 'aaa' }],
    [' bbb ', { version: 'bbb' }],
    ['2026-11-20', { version: 'aaa' }],
    ['2026-11-21', { version: 'bbb' }],
    ['/en/frozen/aaa', { version: 'aaa' }],
    ['https://example.org/ru/frozen/aaa/cases/kz-x?y=1#z', { version: 'aaa', id: 'kz-x' }],
    ['https://example.org/embed/en/frozen/bbb/cases/kz-x', { version: 'bbb', id: 'kz-x' }],
  ])('is %j', (text, since) => expect(sinceOf(text, known)).toEqual(since));

  it.each([
    '',
    'ccc',
    '2026-09-30',
    '2026-13',
    '/en/frozen/ccc/cases/kz-x',
    '<script>',
    `/en/frozen/aaa/${'x'.repeat(LONGEST)}`,
  ])('is not %j', (text) => expect(sinceOf(text, known)).toBeUndefined());
});
