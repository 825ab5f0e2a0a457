import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { energyTotals, totalFigure } from '@/lib/derive/totals';
import { type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { countries } from '@/lib/schema/vocabulary';
import { derivedWords } from '@/lib/view/derived-words';
import { lineOf, wordsOf } from '@/lib/view/line';
import type { BriefModel, BriefScope } from './brief';
import { briefModel } from './brief-model';
import { type BriefChoice, EVERYTHING } from './choice';
import { groundOf } from './ground';
import { largestCases } from './largest';
import { briefPlaces } from './places';
import { briefScopes, briefYears } from './scopes';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const basis = { dataset, units: outlines(topologyOnDisk('regions')), land: topologyOnDisk('overview') };
const edition = { version: dataset.version, date: '2026-11-21' };
const made = (scope: BriefScope, locale: SiteLocale, choice: BriefChoice) =>
  briefModel(basis, scope, { site: 'https://x.org', locale, edition }, choice);
/** The whole briefs, made once for all tests. */
const whole = new Map(
  briefScopes.flatMap((scope) =>
    siteLocales.map((locale) => [`${scope} ${locale}`, made(scope, locale, EVERYTHING)] as const),
  ),
);
const brief = (scope: BriefScope, locale: SiteLocale = 'en', choice: BriefChoice = EVERYTHING): BriefModel =>
  (choice === EVERYTHING && whole.get(`${scope} ${locale}`)) || made(scope, locale, choice);
const fact = (scope: BriefScope, key: string) => brief(scope).facts?.find((one) => one.key === key);

/** All words of a model, and all its links. */
function told(part: unknown, key: string): string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : told(value, key),
  );
}
/** Names and lengths, without the words: what both languages must share. */
function shapeOf(part: unknown): unknown {
  if (Array.isArray(part)) {
    const runs = part.every((one) => one && typeof one === 'object' && 'text' in one);
    // Languages cut a sentence elsewhere; the links in it are the same.
    return runs ? part.flatMap((run) => run.href?.replace(/^\/..\//, '/') ?? []).sort() : part.map(shapeOf);
  }
  if (part === null || typeof part !== 'object') return typeof part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, shapeOf(value)]));
}

describe('a brief', () => {
  it.each(briefScopes)('of %s has five facts, of which none is empty', (scope) => {
    for (const locale of siteLocales) {
      const { facts } = brief(scope, locale);
      expect(facts).toHaveLength(5);
      for (const { value, text } of facts ?? []) expect(value.text && wordsOf(text)).toBeTruthy();
    }
  });

  it.each(briefScopes)('of %s is the same in both languages but for the words', (scope) => {
    const { qr: _, ...en } = brief(scope, 'en');
    const { qr: __, ...ru } = brief(scope, 'ru');
    expect(shapeOf(ru)).toEqual(shapeOf(en));
  });

  it('gives the values of the derivations that they come from', () => {
    const kz = dataset.cases.filter(({ country }) => country === 'KZ');
    const mining = kz.filter(({ subject }) => subject === 'mining');
    expect(fact('KZ', 'cases')?.value.text).toBe(String(kz.length));
    const total = energyTotals(dataset).countries.find(({ country }) => country === 'KZ');
    expect(fact('KZ', 'total')?.value.text).toBe(total && derivedWords(totalFigure(total), speechOf('en')));
    expect(mining.length).toBeLessThan(kz.length);
  });

  it('takes for the largest loss that of East Kazakhstan, not the taxes that a page puts at 120 billion', () => {
    expect(fact('KZ', 'loss')?.value).toEqual({
      text: 'at least 9 billion tenge',
      href: '/en/numbers/kz-2025-08-east-kazakhstan-insiders#loss-kzt',
    });
  });

  it('takes machines for equipment, not the video cards in them, and what was cut off, not an estimate of all mining', () => {
    expect(fact('UZ', 'equipment')?.value.text).toBe('1,491 units');
    expect(fact('KZ', 'power')?.value.text).toBe('202 MW');
  });

  it('names the cases that it cannot order, since their electricity or power is in doubt', () => {
    const note = wordsOf(brief('KZ').largest?.note ?? []);
    expect(note).toContain('cannot stand as printed: East Kazakhstan Region');
    expect(wordsOf(brief('TJ').largest?.note ?? [])).not.toContain('cannot stand as printed');
    // One that stands in the list by its machines is not said to be left out of it.
    const { rows, note: line } = brief('KZ').largest ?? { rows: [], note: [] };
    const listed = rows.map(({ title }) => title.href);
    expect(line.filter(({ href }) => href && listed.includes(href))).toEqual([]);
  });

  it('counts the sweep of February 2022 once in its year, and says what is in no bar', () => {
    const year = brief('KZ').trend?.years.find((one) => one.year === '2022');
    expect(year?.cases.text).toBe('7');
    expect(brief('KZ').trend?.notes.map(wordsOf)).toContainEqual(
      '9 cases that are parts of others, or tell an event again, are in no bar.',
    );
  });

  it('works the share out by hand: the energy of Tajikistan over the generation of its newest year', () => {
    const total = energyTotals(dataset).countries.find(({ country }) => country === 'TJ');
    // 24.67 TWh in 2025; 39.6 to 90.5 GWh make 0.160 to 0.367 percent.
    expect((total?.value.low ?? 0) / 24.67e9).toBeCloseTo(0.0016, 4);
    const row = brief('TJ').grid?.rows.find(({ key }) => key === 'share');
    expect(row?.cells.map(wordsOf)).toEqual([
      'Share of a year’s generation',
      '0.16–0.37%',
      'generation of 2025: 24.67 TWh',
    ]);
  });

  it('gives the share of a gap no bound where energy and gap are both told from below, and says so at its place', () => {
    const gapOf = (scope: BriefScope) => {
      const place = briefPlaces(groundOf(basis, scope, 'en')).find(({ id }) => id === 'derived-gap');
      return [wordsOf(brief(scope).grid?.rows.find(({ key }) => key === 'gap')?.cells[1] ?? []), place?.rule];
    };
    // 56.98 to 141.3 GWh or more, of more than 1 TWh.
    expect(gapOf('KZ')).toEqual([
      '5.6–15%',
      'The energy of all counted cases divided by the gap or the imports that the source names. The energy is so much or more, and so is the gap: the share may be larger or smaller than shown.',
    ]);
    // 39.56 to 90.5 GWh of 2.7 TWh, neither of them a bound.
    expect(gapOf('TJ')).toEqual([
      '1.4–3.4%',
      'The energy of all counted cases divided by the gap or the imports that the source names.',
    ]);
  });

  it('lists no part of a case, and of two tellings of one event only one', () => {
    const rows = largestCases(groundOf(basis, 'KZ', 'en')).map(({ id }) => id);
    expect(rows.filter((id) => /pm-34-sites|energy-ministry-13-farms/.test(id))).toEqual(['kz-2022-02-pm-34-sites']);
    expect(rows).not.toContain('kz-2022-02-sweep-karaganda');
  });

  it('lists the largest cases, by energy first', () => {
    const [first] = largestCases(groundOf(basis, 'TJ', 'en'));
    expect(first?.id).toBe(energyTotals(dataset).countries.find(({ country }) => country === 'TJ')?.counted[0]);
  });

  it('marks a rule that only a blog tells, and says nothing more of one that simply holds', () => {
    const states = (scope: BriefScope, topic: string) =>
      brief(scope)
        .rules?.rows.find(({ key }) => key === topic)
        ?.cells.flatMap(({ entries }) => entries.map(({ state }) => state));
    expect(states('TJ', 'administrative')).toEqual(['only a blog or an aggregator tells it']);
    expect(states('KG', 'tariff')?.[0]).toMatch(/; only a blog or an aggregator tells it$/);
    expect(states('KZ', 'licence')).toEqual(['']);
  });

  it('leads every number of its own to a place that exists', () => {
    for (const scope of briefScopes) {
      const places = new Set(briefPlaces(groundOf(basis, scope, 'en')).map(({ id }) => id));
      const own = told(brief(scope), 'href').filter((href) =>
        href.startsWith(`/en/numbers/countries/${scope.toLowerCase()}#`),
      );
      expect(own.length).toBeGreaterThan(5);
      expect(own.filter((href) => !places.has(href.split('#')[1] ?? ''))).toEqual([]);
    }
  });

  it('has no place for a count of nothing, and no member without a source', () => {
    for (const country of countries) {
      for (const { id, members, form } of briefPlaces(groundOf(basis, country, 'en'))) {
        expect(form.text, id).not.toBe('0');
        expect(members.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual([]);
      }
    }
  });
});

describe('the brief of a country without a case', () => {
  it('says so, that this is no proof, and shows no nought and no empty table', () => {
    const model = brief('TM');
    expect(model.facts?.[0]?.value.text).toBe('No case found');
    expect(model.largest?.rows).toEqual([]);
    expect(wordsOf(model.largest?.note ?? [])).toContain('nothing to list');
    expect(wordsOf(model.unknown?.[0] ?? [])).toContain('This does not mean that there are none');
    expect(told(model, 'text').filter((text) => /(^|\D)0( of 0|\b(?![.,]))/.test(text))).toEqual([]);
    expect(model.rules?.rows.length).toBeGreaterThan(3);
    expect(model.trend?.years.filter(({ bar }) => bar)).toEqual([]);
    expect(wordsOf(model.unknown?.[1] ?? [])).toMatch(/^11 pages were read: /);
  });

  it('calls a year of which nothing was read by its name, and counts no case in it', () => {
    const unread = brief('TM').trend?.years.filter(({ pages }) => !pages) ?? [];
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.map(({ cases }) => cases.text)).toEqual(unread.map(() => ''));
  });
});

describe('a chosen brief', () => {
  const choice: BriefChoice = { period: { from: '2023', to: '2024' }, without: ['map', 'rules'] };

  it('holds the cases of its years alone', () => {
    const inside = dataset.cases.filter(
      ({ country, announced = '' }) => country === 'UZ' && /^202[34]/.test(announced),
    );
    const model = brief('UZ', 'en', choice);
    expect(model.facts?.[0]?.value).toMatchObject({ text: String(inside.length), href: '#cases' });
    expect(model.trend?.years.map(({ year }) => year)).toEqual(['2023', '2024']);
    const ids = new Set(inside.map(({ id }) => id));
    expect(model.largest?.rows.every(({ key }) => ids.has(key))).toBe(true);
  });

  it('leaves out what was left out, and says what was chosen', () => {
    const model = brief('UZ', 'en', choice);
    expect([model.map, model.rules]).toEqual([null, null]);
    expect(wordsOf(model.chosen ?? [])).toBe(
      'Chosen: cases made known from 2023 to 2024; left out: where, rules in force.',
    );
    expect(model.address.text).toBe('https://x.org/en/countries/uz/chosen?from=2023&to=2024&without=map,rules');
  });

  it('takes the rules of the last day of its years', () => {
    const model = brief('KZ', 'en', { period: { to: '2022' }, without: [] });
    expect(wordsOf(model.rules?.title ?? [])).toBe('Rules in force on 31 December 2022');
  });

  it('has every number of its own on its page', () => {
    for (const scope of briefScopes) {
      const period = { from: '2023', to: '2024' };
      const places = new Set(briefPlaces(groundOf(basis, scope, 'ru', period)).map(({ id }) => `#${id}`));
      const own = told(brief(scope, 'ru', { period, without: [] }), 'href').filter((href) => href.startsWith('#'));
      expect(
        own.filter((href) => !places.has(href)),
        scope,
      ).toEqual([]);
    }
  });

  it('can be of every year of the record', () => {
    expect(briefYears(dataset)[0]).toBe('2019');
    expect(briefYears(dataset).at(-1)).toBe('2026');
  });
});

describe('a sentence with numbers', () => {
  it('is cut at its numbers, from left to right', () => {
    const run = (text: string, href: string) => ({ text, href });
    expect(lineOf('2 of 2 in 2022', run('2', 'a'), run('2', 'b'), { text: '2022', time: '2022' })).toEqual([
      { text: '2', href: 'a' },
      { text: ' of ' },
      { text: '2', href: 'b' },
      { text: ' in ' },
      { text: '2022', time: '2022' },
    ]);
  });

  it('must hold what is linked in it', () => {
    expect(() => lineOf('none', { text: '5', href: 'a' })).toThrow('"5" is not in "none"');
  });
});
