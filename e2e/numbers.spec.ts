import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { amountOf } from './numbers/amount';
import { type Found, type FoundLink, type FoundPlace, readPages } from './numbers/read-pages';
import { expect, test } from './site';

const root = path.join(import.meta.dirname, '..');

/** Every page that was built, of both languages. */
const built = readdirSync(path.join(root, '.next/server/app'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(en|ru)(\/.*)?\.html$/.test(name))
  .map((name) => `/${name.replace(/\.html$/, '')}`);

/** Pages that answer what is typed into them: their numerals are the reader's own, and open into their sums there. */
const TOOLS = /^\/(en|ru)\/(convert|check|profit|trends\/scenario)(\/|$)/;

/** Pages in the words of an earlier day: their numbers lead to the places of today, which list what was shown then. */
const FROZEN = /^\/(en|ru)\/frozen\//;

/** The law: its numbers are of no case. Each stands in a cell or step with its own sources beside it, which is its place. */
const LAW = /^\/(en|ru)\/policy(\/|$)/;

/** Briefs are read in meetings: there any digit at all stands in a link or a date, but for these. */
const BRIEFS = '^/(en|ru)/(countries(/|$)|brief$)';
const EXEMPT_OF_BRIEFS = {
  'the years under the bars: dates, which an SVG cannot mark as such': 'svg text[class*="year"]',
  'the address of the page, in its citation': '.cite',
  'the years that can be chosen: the reader’s own': 'form',
};

/** Places whose numerals need no link of their own. Words of the record are found by comparing with the record. */
const EXEMPT = {
  'steps of an open sum: its inputs are linked, and the figure over it leads home': 'details [class$="_sum"]',
  'how wide apart versions are: a ratio of the versions beneath it, each of which leads home':
    '[aria-labelledby="disagree"] > p, [class$="_spread"]',
  'limits that a test of a checked statement was held against: of the method, beside its sum':
    'details [class$="_test"]',
  'examples and limits of the method, made from the baselines and linked as a whole':
    '[class$="_example"], [class$="_tests"]',
  'the tables of baselines are themselves the place of the baselines, each row with its source':
    'article:has(#towns) td',
  'shares of claims by kind of source, of the publishers listed on the same page': '[aria-labelledby="shares"]',
  'answers to a supposed load: each opens into its sum, whose inputs lead to their sources':
    'section[class$="_scenario"]',
  'the address of a page, in a citation': '.cite',
  'code to paste, whose sizes are those of a frame': 'pre',
};

const NUMBER = String.raw`\d[\d\s.,]*(?:(?:–| to | and | до )\d[\d\s.,]*)?\s?`;
const SCALE = String.raw`(?:(?:thousand|million|billion|trillion|тыс|млн|млрд|трлн|миллион|миллиард|триллион)\S*\s)?`;
const UNIT = [
  String.raw`[kMGT]?Wh?\b|kVA|[кМГТ]?Вт(?:·ч)?(?!\p{L})|кВА|BTC|(?:k|M)?t CO|[кМ]?т CO|percent|процент|%`,
  String.raw`tenge|soms?\b|somoni|soums?\b|US dollars?|Russian rouble|manat|тенге|сом(?:а|ов|они)?(?!\p{L})|сум(?:а|ов)?(?!\p{L})|доллар|рубл`,
  String.raw`people|persons?\b|households?|homes|person-years|machines|units\b|hours\b|человек|люд|жител|домохозяй|дом(?:а|ов)\s|машин|устройств|единиц|аппарат|час(?:а|ов)?(?!\p{L})`,
].join('|');
const NUMERALS = `${NUMBER}${SCALE}(?:${UNIT})`;

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All words of the record as one text: what is shown as it was written may hold any numeral. */
function recordWords(): string {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.push(clean(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const name of readdirSync(path.join(root, 'data'), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.yaml')) collect(parse(readFileSync(path.join(root, 'data', name), 'utf8')));
  }
  return words.join('\n');
}

const keyOf = ({ page, id }: FoundPlace) => `${page}#${id}`;
const digits = (text: string) => (text.match(/\d[\d\s.,]*\d|\d/g) ?? []).map((one) => one.replace(/\s/g, ' '));
/** Whether a text stands in another and does not cut a number in two: "5 MWh" is not in "45 MWh". */
const standsIn = (part: string, whole: string) =>
  part !== '' &&
  new RegExp(`(?<![\\d.,])${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d]|[.,]\\d)`, 'u').test(whole);

/** Whether a link says what stands at its place: the number as one of its forms; with its unit where a table splits them. */
function agrees(link: FoundLink, place: FoundPlace): boolean {
  const forms = [...place.forms.map(({ text }) => text), place.title];
  if (forms.some((form) => standsIn(form, link.text))) return true;
  const [, unit = ''] = link.row;
  const [name = ''] = unit.split(', ');
  if (forms.some((form) => standsIn(link.text, form) && (link.row.length < 2 || form.includes(name)))) return true;
  const numerals = link.text.match(new RegExp(NUMERALS, 'giu')) ?? [];
  if (numerals.length > 0) return numerals.every((one) => forms.some((form) => standsIn(clean(one), form)));
  // A count of members, or words alone.
  return digits(link.text).every((one) => Number(one) === place.members.said);
}

/** What is wrong with a printed number against the full one it stands for: reported ones are exact, ours are rounded. */
function fault(place: FoundPlace, { text, exact }: FoundPlace['forms'][number]): string {
  const [first, last, ...unit] = exact.split(' ');
  const [low, high] = [Number(first), Number(last)];
  const read = amountOf(text, place.page.slice(1, 3), unit.join(' '));
  const says = `${keyOf(place)}: "${text}" for ${exact}`;
  if (!read) return says;
  if (/^(of the order|порядка)/.test(text)) return read.low / low < 10 && high / read.high < 10 ? '' : says;
  const ours = /^(derived|road|roads|reading|tried|test|total)-/.test(place.id);
  // Counts of people below a thousand go to the nearest fifty.
  const step = ours ? Math.max(read.step, /^\S*\d{1,3}\b/.test(text) && high < 1000 ? 50 : 0) : 0;
  const near = (shown: number, full: number) => Math.abs(shown - full) <= step * 1.000001 + Math.abs(full) * 1e-9;
  return near(read.low, low) && near(read.high, high) ? '' : says;
}

test('every numeral of every page leads to its place, which says the same and leads to a source', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/search');
  const found: Found = await page.evaluate(readPages, {
    paths: built.filter((one) => ![TOOLS, FROZEN, LAW].some((exempt) => exempt.test(one))),
    words: recordWords(),
    numerals: NUMERALS,
    exempt: Object.values(EXEMPT),
    strict: { pages: BRIEFS, exempt: Object.values(EXEMPT_OF_BRIEFS) },
  });
  const places = new Map(found.places.map((place) => [keyOf(place), place]));
  const placeOf = (href: string) => places.get(href);
  const show = (link: FoundLink) => `${link.page}: "${link.text}" → ${link.href}`;
  expect(found.links.length).toBeGreaterThan(5000);

  await test.step('no numeral stands alone', () => {
    expect.soft(found.orphans).toEqual([]);
  });
  await test.step('no digit of a brief stands alone', () => {
    expect.soft(found.strays).toEqual([]);
    expect(built.filter((one) => new RegExp(BRIEFS).test(one)).length).toBe(14);
  });
  await test.step('a number of a brief that is no case’s and no count stands where its link leads', async () => {
    for (const { page: from, href, text } of found.others.filter((link) => /\/method\/baselines#/.test(link.href))) {
      await page.goto(href);
      const row = clean((await page.locator(`[id="${href.split('#')[1]}"]`).textContent()) ?? '');
      expect
        .soft(
          digits(text).filter((one) => !standsIn(one, row)),
          `${from}: "${text}" → ${href}`,
        )
        .toEqual([]);
    }
    for (const locale of ['en', 'ru']) {
      const rules = found.others.filter(({ href }) => href.startsWith(`/${locale}/policy#`));
      expect(rules.length).toBeGreaterThan(5);
      const [{ href: day = '' } = {}] = found.others.filter(({ href }) => href.startsWith(`/${locale}/policy/`));
      await page.goto(day);
      const law = clean((await page.getByRole('main').textContent()) ?? '');
      expect
        .soft(
          rules.filter(({ text }) => !law.includes(text)),
          day,
        )
        .toEqual([]);
    }
    const known =
      /^(https?:|\/(en|ru)\/(cases|policy|by\/place|changed|frozen|countries|brief|method\/baselines)|\/countries\/)/;
    expect.soft(found.others.filter(({ href }) => !known.test(href))).toEqual([]);
  });
  await test.step('every link leads to a place', () => {
    expect.soft(found.links.filter(({ href }) => !placeOf(href)).map(show)).toEqual([]);
  });
  await test.step('every link to a baseline leads to its row, which has the number of the link', () => {
    const rows = new Map(found.baselineRows.map((row) => [`${row.page}#${row.id}`, row.text]));
    const strange = found.baselineLinks.filter(({ href, text }) => {
      const row = rows.get(href);
      const numerals = text.match(new RegExp(NUMERALS, 'giu')) ?? (/\p{L}/u.test(text) ? [] : [text]);
      return row === undefined || !numerals.flatMap(digits).every((one) => standsIn(one, row));
    });
    expect(found.baselineRows.length).toBeGreaterThan(100);
    expect.soft(strange.map((link) => `${show(link)} ${rows.get(link.href)}`)).toEqual([]);
  });
  await test.step('value, unit and rounding of the link are those of the place', () => {
    const strange = found.links.filter((link) => {
      const place = placeOf(link.href);
      return place && !agrees(link, place);
    });
    expect.soft(strange.map((link) => `${show(link)} ${JSON.stringify(placeOf(link.href)?.forms)}`)).toEqual([]);
  });
  await test.step('what a place shows is its full value, reported ones to the digit, ours rounded', () => {
    const faults = found.places.flatMap((place) =>
      place.forms.filter(({ exact }) => exact).map((form) => fault(place, form)),
    );
    expect.soft(faults.filter(Boolean)).toEqual([]);
  });
  await test.step('every place leads to the address of a source, by itself or by what it was made of', () => {
    const sourced = (place: FoundPlace) => place.sources > 0;
    const lost = found.places.filter(
      (place) => !sourced(place) && !place.leads.some((href) => sourced(placeOf(href) ?? place)),
    );
    expect.soft(lost.filter(({ page: at, id }) => !isEmptySum(placeOf(`${at}#${id}`))).map(keyOf)).toEqual([]);
  });
  await test.step('a place names every page that shows its number', () => {
    const unnamed = found.links.filter((link) => {
      const uses = placeOf(link.href)?.uses ?? [];
      // The pages of filters show the head, the grid figure and the sums of the map page again.
      return !uses.includes(link.page) && !uses.includes(link.page.replace(/^(\/..)\/by\/.*/, '$1'));
    });
    expect.soft(unnamed.map(show)).toEqual([]);
  });
  await test.step('a sum lists as many members as it says, each with the address of a source', () => {
    const counted = found.places.filter(({ members }) => members.rows > 0);
    expect.soft(counted.length).toBeGreaterThan(10);
    expect.soft(counted.filter(({ members }) => members.said !== members.rows).map(keyOf)).toEqual([]);
    expect
      .soft(counted.flatMap((place) => place.members.unsourced.map((name) => `${keyOf(place)} ${name}`)))
      .toEqual([]);
  });
});

/** A country of which nothing is told has a sum of nothing: no member, so no source. */
const isEmptySum = (place: FoundPlace | undefined) => place?.members.rows === 0 && place.forms.length === 0;

test('every row of the baselines names its source or our reason, or its table does', async ({ page }) => {
  const told = (file: string): { assumption?: { en: string }; note?: { en: string } }[] =>
    parse(readFileSync(path.join(root, 'data/baselines', file), 'utf8'));
  const reasons = [...told('constants.yaml'), ...told('network.yaml')].flatMap(({ assumption, note }) =>
    [assumption, note].flatMap((text) => (text ? [clean(text.en)] : [])),
  );
  await page.goto('/en/method/baselines');
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      text: row.textContent ?? '',
      sourced: [row, ...(row.closest('div:has(> h2)')?.querySelectorAll(':scope > p') ?? [])].some((part) =>
        part.querySelector('a[href^="http"]'),
      ),
    })),
  );
  expect(rows.length).toBeGreaterThan(100);
  const bare = rows.filter(({ text, sourced }) => !sourced && !reasons.some((one) => clean(text).includes(one)));
  expect(bare.map(({ text }) => text)).toEqual([]);
});
