import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { ShownVersion } from '@/lib/view/numbers/number-section';
import { frozenPath, type Release } from './release';

/**
 * What releases before today's version showed for each claim of a record, by the key of the claim, oldest first. A
 * release that showed the same as the one before it is not told again.
 */
export function shownVersions(
  id: string,
  releases: readonly Release[],
  today: string,
  locale: SiteLocale,
): ReadonlyMap<string, ShownVersion[]> {
  const shown = new Map<string, ShownVersion[]>();
  for (const { version, date, cases } of releases.filter((one) => one.version !== today)) {
    for (const { key, value } of cases[locale].find((file) => file.id === id)?.claims ?? []) {
      const before = shown.get(key) ?? [];
      if (before.at(-1)?.text === value.text) continue;
      const href = `${frozenPath(locale, version, id)}#claim-${key}`;
      shown.set(key, [...before, { version, date: dateText(date, locale), text: value.text, href }]);
    }
  }
  return shown;
}
