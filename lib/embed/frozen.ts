import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Release } from '@/lib/release/release';
import type { Frozen } from './page/embed-page';

/** What every frame needs to know of its time and place. `release` is set where it shows what was published then. */
export type Frame = { site: string; version: string; date: string; release: Pick<Release, 'version' | 'date'> | null };

/** The words of a frozen frame, with the way to the newer state if the record has moved on. */
export function frozenOf({ version, release }: Frame, living: string, locale: SiteLocale): Frozen | null {
  if (!release) return null;
  const t = translator(locale);
  return {
    text: t('embed.frozen', { version: release.version, date: dateText(release.date, locale) }),
    newer: release.version === version ? null : { href: living, text: t('embed.newer') },
  };
}

/** The source line: of the release, if it is frozen. */
export function creditLine({ version, date, release }: Frame, locale: SiteLocale): string {
  const stamp = release ?? { version, date };
  return translator(locale)('figure.credit', { version: stamp.version, date: dateText(stamp.date, locale) });
}
