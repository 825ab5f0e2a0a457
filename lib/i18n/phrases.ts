import { IntlMessageFormat } from 'intl-messageformat';
import type { SiteLocale } from './locale';
import type { Part, Phrases } from './speech';
import { type MessageKey, messages } from './translate';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The messages that a page's island needs, taken apart. `wanted` are keys, or prefixes that end in a dot. */
export function phrasesOf(locale: SiteLocale, wanted: readonly string[]): Phrases {
  const keys = (Object.keys(messages.en) as MessageKey[]).filter((key) =>
    wanted.some((one) => (one.endsWith('.') ? key.startsWith(one) : key === one)),
  );
  return Object.fromEntries(
    keys.map((key) => {
      const format = new IntlMessageFormat(messages[locale][key], locale, undefined, { ignoreTag: true });
      return [key, format.getAst().map(partOf)];
    }),
  );
}

/** Element types of ICU: 0 text, 1 slot, 6 plural, 7 the count inside a plural. Others are not used here. */
function partOf(element: Element): Part {
  if (element.type === 0) return element.value;
  if (element.type === 1) return { slot: element.value };
  if (element.type === 7) return { slot: '#' };
  if (element.type === 6) {
    const forms = Object.entries(element.options).map(([form, { value }]) => [form, value.map(partOf)]);
    return { plural: element.value, forms: Object.fromEntries(forms) };
  }
  throw new TypeError(
    `Messages for islands hold text, slots and plurals; this one holds an element of type ${element.type}.`,
  );
}
