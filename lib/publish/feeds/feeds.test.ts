import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Correction } from '@/lib/schema/correction';
import { feedEntries } from './feed-entries';
import { atomFeed, feedPath, jsonFeed } from './feeds';
import { nameUuid } from './name-uuid';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const site = 'https://lostload.example';
const lead = 'kz-2025-08-east-kazakhstan-insiders';
const other = 'kz-2022-03-shardara';
const since = '2026-11-21';
const correction: Correction = {
  case: lead,
  claim: 'loss-kzt',
  before: { en: '9 < 10 & "more"', ru: '9 < 10 и «больше»' },
  after: { en: 'more than 9 billion tenge', ru: 'более 9 миллиардов тенге' },
  because: { en: 'a bound was lost', ru: 'граница потерялась' },
  date: '2026-12',
};
const releases = [
  { date: '2026-12-05', version: 'bbbbbbbbbbbb', added: [], changed: [lead, 'kz-none'] },
  { date: '2026-11-21', version: 'aaaaaaaaaaaa', added: [lead, other], changed: [] },
];
const plain = (locale: 'en' | 'ru') => feedEntries(dataset, [], [], locale);

/** https://www.jsonfeed.org/version/1.1/: what the standard requires of the fields that we write, and no field beyond. */
const person = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
};
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    description: { type: 'string' },
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors: { type: 'array', items: person },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          content_text: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
          language: { type: 'string' },
        },
      },
    },
  },
};

describe('the entries', () => {
  it('are the cases that have a date, newest first, until there is a release', () => {
    const entries = plain('en');
    const dated = dataset.cases.filter(({ announced }) => announced);
    expect(entries.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(dated.map(({ id }) => id).sort());
    expect(entries.map(({ date }) => date)).toEqual(
      entries
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    expect(entries.find(({ path }) => path.endsWith(lead))).toMatchObject({ kind: 'case', date: '2025-08-01' });
  });

  it('say of a case what weighs most in it, as reported', () => {
    const entry = plain('en').find(({ path }) => path.endsWith('uz-2023-12-national-26-farms'));
    expect(entry?.lines).toContain('Status: Charges brought');
    expect(entry?.lines.at(-1)).toMatch(/^\d+ sources?$/);
    expect(plain('ru').find(({ path }) => path.endsWith(lead))?.title).toMatch(/[а-я]/);
  });

  it('carry the state of a value with it, so that none in doubt goes round as certain', () => {
    const marked = (state: string) =>
      plain('en').filter(({ lines }) => lines.some((line) => line.endsWith(`(${state})`)));
    expect(marked('in doubt as printed').length).toBeGreaterThan(0);
    for (const entry of marked('in doubt as printed')) {
      const record = dataset.byId.get(entry.path.split('/').at(-1) ?? '');
      expect(record?.claims.some(({ doubt }) => doubt)).toBe(true);
    }
    const farms = plain('en').find(({ path }) => path.endsWith('uz-2023-12-national-26-farms'));
    expect(farms?.lines[0]).toBe('Loss: 58.2 billion soums (reported by press)');
    const shardara = plain('en').find(({ path }) => path.endsWith(other));
    expect(shardara?.lines[0]).toBe('Equipment: about 3,000 units');
  });

  it('have first what releases brought: cases that came in, and one that changed; then the rest, each once', () => {
    const entries = feedEntries(dataset, [], releases, 'en');
    const seen = entries.map(({ kind, date, path }) => `${date} ${kind} ${path}`);
    expect(seen[0]).toBe(`2026-12-05 changed /en/cases/${lead}`);
    expect(seen.slice(1, 3).sort()).toEqual([other, lead].map((id) => `2026-11-21 case /en/cases/${id}`));
    const cases = entries.filter(({ kind }) => kind === 'case').map(({ path }) => path);
    expect(cases.length).toBeGreaterThan(50);
    expect(new Set(cases).size).toBe(cases.length);
    expect(entries[0]?.lines).toEqual(['The record of this case changed with data version bbbbbbbbbbbb.']);
  });

  it('keep the id of a case when the first release comes, so that no reader sees it anew', () => {
    const before = plain('en').find(({ path }) => path.endsWith(lead));
    const after = feedEntries(dataset, [], releases, 'en').find(
      ({ kind, path }) => kind === 'case' && path.endsWith(lead),
    );
    expect(after?.id).toBe(before?.id);
  });

  it('tell a correction: before, after and why', () => {
    const [entry] = feedEntries(dataset, [correction], [], 'en');
    expect(entry).toMatchObject({
      kind: 'correction',
      date: '2026-12-01',
      lines: ['Before: 9 < 10 & "more"', 'Now: more than 9 billion tenge', 'Why: a bound was lost'],
    });
    expect(entry?.title).toMatch(/^Corrected: /);
  });

  it('tell that a case was withdrawn, at the address that it had', () => {
    const [entry] = feedEntries(dataset, [{ ...correction, case: 'kz-none', withdrawn: true }], [], 'en');
    expect(entry).toMatchObject({ kind: 'withdrawal', title: 'Withdrawn: kz-none', path: '/en/cases/kz-none' });
    expect(entry?.lines).toContain('Why: a bound was lost');
  });

  it('have an id each, another one in each language', () => {
    const ids = siteLocales.flatMap((locale) =>
      feedEntries(dataset, [correction], releases, locale).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
    expect(nameUuid('a')).toBe(nameUuid('a'));
  });
});

describe.each(siteLocales)('the feeds in %s', (locale) => {
  const entries = feedEntries(dataset, [correction], [], locale);
  const atom = atomFeed(entries, site, locale, since);
  const json = jsonFeed(entries, site, locale);
  const expected = entries.map(({ title, path }) => ({ title, link: site + path }));

  it('are sound Atom', async () => {
    const result = await validateXML({
      xml: { fileName: 'feed.xml', contents: atom },
      schema: { fileName: 'atom.rng', contents: readFileSync('lib/publish/feeds/atom.rng', 'utf8') },
      extension: 'relaxng',
    });
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('are read by a reader of feeds with every title and address', async () => {
    const feed = await new Parser().parseString(atom);
    expect(feed.items.map(({ title, link }) => ({ title, link }))).toEqual(expected);
    expect(feed.feedUrl).toBe(site + feedPath(locale, 'atom'));
    expect(feed.items[0]?.summary).toContain('9 < 10');
    expect(feed.items.map(({ isoDate }) => isoDate)).toEqual(entries.map(({ date }) => `${date}T00:00:00.000Z`));
  });

  it('are read by another with the same ids and days', () => {
    const feed = parseAtomFeed(atom);
    expect(feed.entries?.map(({ id, updated }) => [id, updated])).toEqual(
      entries.map(({ id, date }) => [id, `${date}T00:00:00.000Z`]),
    );
    expect(feed.updated).toBe(`${entries[0]?.date}T00:00:00.000Z`);
  });

  it('are sound JSON Feed with the same entries', () => {
    const text = JSON.parse(JSON.stringify(json));
    const validate = addFormats(new Ajv({ allErrors: true, strict: false })).compile(JSON_FEED);
    validate(text);
    expect(validate.errors ?? []).toEqual([]);
    expect(parseJsonFeed(text).items?.map(({ title, url }) => ({ title, link: url }))).toEqual(expected);
    expect(text.feed_url).toBe(site + feedPath(locale, 'json'));
  });
});

describe('a feed', () => {
  it('without an entry is still one', () => {
    const feed = parseAtomFeed(atomFeed([], site, 'en', since));
    expect(feed.updated).toBe('2026-11-21T00:00:00.000Z');
  });

  it('without the day of its entry is refused by the rules of Atom', async () => {
    const broken = atomFeed(plain('en').slice(0, 1), site, 'en', since).replace(
      /<entry>([\s\S]*)<updated>[^<]*<\/updated>/,
      '<entry>$1',
    );
    const schema = { fileName: 'atom.rng', contents: readFileSync('lib/publish/feeds/atom.rng', 'utf8') };
    const result = await validateXML({ xml: { fileName: 'feed.xml', contents: broken }, schema, extension: 'relaxng' });
    expect(result.valid).toBe(false);
  });

  it('is at the root in English, and under its language in others', () => {
    expect([feedPath('en', 'atom'), feedPath('ru', 'json')]).toEqual(['/feed.atom', '/ru/feed.json']);
  });
});
