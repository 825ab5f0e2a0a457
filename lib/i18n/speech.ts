import type { SiteLocale } from './locale';
import type { MessageKey, Translate, Values } from './translate';

/** How words are made: the messages of one language as a function, and whether there is such a message. */
export type Speech = { locale: SiteLocale; t: Translate; has: (key: string) => key is MessageKey };

/** A message taken apart on the server, so that the browser needs no parser: text, slots, and plurals of the same. */
export type Part = string | { slot: string } | { plural: string; forms: Record<string, Part[]> };
export type Phrases = Record<string, Part[]>;

/** Speech from phrases that came with the page. A key that did not come is a fault of the page, and said so. */
export function speechFrom(phrases: Phrases, locale: SiteLocale): Speech {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say = (parts: Part[], values: Values): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('slot' in part) return String(values[part.slot] ?? '');
        const count = Number(values[part.plural]);
        const form = part.forms[`=${count}`] ?? part.forms[rules.select(count)] ?? part.forms.other ?? [];
        return say(form, { ...values, '#': number.format(count) });
      })
      .join('');
  return {
    locale,
    has: (key): key is MessageKey => key in phrases,
    t: (key, values = {}) => {
      const parts = phrases[key];
      if (!parts) throw new Error(`The page was not given the message "${key}".`);
      return say(parts, values);
    },
  };
}
