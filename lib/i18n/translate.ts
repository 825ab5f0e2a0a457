import { IntlMessageFormat } from 'intl-messageformat';
import type { SiteLocale } from './locale';
import { en } from './messages/en';
import { ru } from './messages/ru';
import type { Speech } from './speech';

/** English is the measure: a language with a missing or a surplus message does not compile. */
export type MessageKey = keyof typeof en;
export type Messages = Record<MessageKey, string>;
export type Values = Record<string, string | number>;

export const messages: Record<SiteLocale, Messages> = { en, ru };

const formatted = new Map<string, IntlMessageFormat>();

export type Translate = (key: MessageKey, values?: Values) => string;

/** The messages of one language as a function. ICU syntax; numbers come in finished, as text, but for plurals. */
export function translator(locale: SiteLocale): Translate {
  return (key, values) => {
    const id = `${locale} ${key}`;
    const format =
      formatted.get(id) ?? new IntlMessageFormat(messages[locale][key], locale, undefined, { ignoreTag: true });
    formatted.set(id, format);
    return String(format.format(values));
  };
}

/** The words of one language, as functions that also run in the browser take them. */
export const speechOf = (locale: SiteLocale): Speech => ({
  locale,
  t: translator(locale),
  has: (key): key is MessageKey => key in messages.en,
});

/** A message for each plural category of the language, for code that learns the count only in the browser. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** `{n}` stands in each form for the count, to be put in by `withCount`. */
export function pluralForms(locale: SiteLocale, key: MessageKey, values: Values = {}): PluralForms {
  const rules = new Intl.PluralRules(locale);
  const forms: PluralForms = {};
  for (let n = 0; n <= 100; n++) {
    const category = rules.select(n);
    forms[category] ??= translator(locale)(key, { ...values, count: n, n: '{n}' });
  }
  return forms;
}
