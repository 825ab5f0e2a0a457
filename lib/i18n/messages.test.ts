import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type Locale, type SiteLocale, siteLocales } from './locale';
import { withCount } from './plural';
import { type MessageKey, messages, pluralForms, translator } from './translate';

const keys = Object.keys(messages.en) as MessageKey[];
const others = siteLocales.filter((locale) => locale !== 'en');

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The categories of each plural in a message, innermost ones too. */
function pluralsOf(locale: SiteLocale, key: MessageKey): string[][] {
  const inside = (elements: Element[]): string[][] =>
    elements.flatMap((element) => {
      if (!('options' in element)) return [];
      const deeper = Object.values(element.options).flatMap((option) => inside(option.value));
      return 'pluralType' in element ? [Object.keys(element.options), ...deeper] : deeper;
    });
  return inside(new IntlMessageFormat(messages[locale][key], locale, undefined, { ignoreTag: true }).getAst());
}

/** The names of the slots of a message, those inside plurals too. */
function slotsOf(locale: SiteLocale, key: MessageKey): Set<string> {
  const inside = (elements: Element[]): string[] =>
    elements.flatMap((element) => {
      if ('options' in element)
        return [element.value, ...Object.values(element.options).flatMap((one) => inside(one.value))];
      return 'value' in element && element.type !== 0 ? [element.value] : [];
    });
  return new Set(inside(new IntlMessageFormat(messages[locale][key], locale, undefined, { ignoreTag: true }).getAst()));
}

/** Messages without a word of their own: signs round slots, and the name of the site. */
const SAME_IN_ALL: MessageKey[] = [
  'site.name',
  'title.frame',
  'value.withUnit',
  'view.part',
  'time.bar',
  'trends.panel',
  'trends.mark',
  'trends.withState',
  'trends.rate',
  'trends.sum.follow',
];

/** Plural categories that whole numbers fall into. Fractions of Russian take "other", so that it is owed too. */
const OWED: Partial<Record<Locale, string[]>> = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] };

describe('messages', () => {
  it.each(siteLocales)('in %s are as many as in English, under the same keys', (locale) => {
    expect(Object.keys(messages[locale]).sort()).toEqual([...keys].sort());
  });

  it.each(siteLocales)('in %s can all be parsed', (locale) => {
    const broken = keys.flatMap((key) => {
      try {
        pluralsOf(locale, key);
        return [];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it.each(siteLocales)(
    'in %s are not empty and have no space at their ends, but for the "or" between words',
    (locale) => {
      const wrong = keys.filter((key) => messages[locale][key] === '' || /^\s|\s$/.test(messages[locale][key]));
      expect(wrong).toEqual(['view.or']);
    },
  );

  it.each(siteLocales)('in %s have every form that a count of things can take', (locale) => {
    const wrong = keys.flatMap((key) =>
      pluralsOf(locale, key).flatMap((options) => {
        const missing = (OWED[locale] ?? []).filter((category) => !options.includes(category));
        return missing.length > 0 ? [`${key} lacks ${missing.join(', ')}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(others)('in %s ask for nothing that the English ones are not given', (locale) => {
    const wrong = keys.flatMap((key) => {
      const given = slotsOf('en', key);
      return [...slotsOf(locale, key)].filter((slot) => !given.has(slot)).map((slot) => `${key} asks for ${slot}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(others)('in %s differ from the English ones, but for signs and names', (locale) => {
    const same = keys.filter((key) => messages[locale][key] === messages.en[key] && !SAME_IN_ALL.includes(key));
    expect(same).toEqual([]);
  });

  it('in Russian hold no word left in English', () => {
    const allowed =
      /\/api\/\S+|Lost Load|OpenAPI|API|DCAT|Frictionless Data Package|Atom|JSON Feed|Natural Earth|GeoNames|oEmbed|Schema|README|GeoJSON|JSON|XLSX|CSV|Parquet|zip|PDF \(A4\)|PDF|\.(csv|json|geojson)|Excel|LibreOffice|DuckDB|pandas|sha256sum( --[a-z-]+)+|npm run -s claim|MIT/g;
    const bare = (key: MessageKey) =>
      messages.ru[key]
        .replace(/\{\s*\w+\s*,\s*(plural|select)\s*,/g, '')
        .replace(/\b(one|few|many|other)\s*\{/g, '{')
        .replace(/\{\w+\}/g, '')
        .replace(allowed, '');
    expect(keys.filter((key) => /[A-Za-z]{3,}/.test(bare(key))).map((key) => `${key}: ${messages.ru[key]}`)).toEqual(
      [],
    );
  });
});

describe('a message with a count', () => {
  it('takes the English form of the number', () => {
    const cases = pluralForms('en', 'map.cases');
    expect([0, 1, 2, 1_000].map((count) => withCount(cases, count, 'en'))).toEqual([
      '0 cases',
      '1 case',
      '2 cases',
      '1,000 cases',
    ]);
  });

  it('takes another Russian form for 1, 2 and 5, and that of 1 for 21', () => {
    const cases = pluralForms('ru', 'map.cases');
    const [one, two, five, eleven, twentyOne] = [1, 2, 5, 11, 21].map((count) =>
      withCount(cases, count, 'ru').replace(/^\d+/, ''),
    );
    expect(new Set([one, two, five]).size).toBe(3);
    expect(twentyOne).toBe(one);
    expect(eleven).toBe(five);
  });

  it('says in the browser what the server says', () => {
    for (const locale of siteLocales) {
      for (const count of [0, 1, 2, 5, 11, 21, 22, 25, 100, 101]) {
        const server = translator(locale)('map.cases', { count, n: new Intl.NumberFormat(locale).format(count) });
        expect(withCount(pluralForms(locale, 'map.cases'), count, locale)).toBe(server);
      }
    }
  });
});
