import type { BriefModel, BriefScope } from '@/lib/brief/brief';
import { briefPath } from '@/lib/brief/ground';
import type { From } from '@/lib/cite/subject';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type FrozenBanner, newness } from './frozen-model';
import { frozenPath, type Release } from './release';

export type FrozenBriefModel = { brief: BriefModel; banner: FrozenBanner; title: string };

/** A brief in the words of its release; null where the release kept none. */
export function frozenBrief(
  release: Release,
  scope: BriefScope,
  dataset: Dataset,
  locale: SiteLocale,
): FrozenBriefModel | null {
  const brief = release.briefs?.[locale].find((one) => one.scope === scope);
  if (!brief) return null;
  const t = translator(locale);
  return {
    brief,
    title: t('frozen.title', { title: brief.title, date: dateText(release.date, locale) }),
    banner: {
      ...newness(release, dataset, locale),
      state: '',
      living: { href: `/${locale}${briefPath(scope)}`, text: t('frozen.living') },
    },
  };
}

/** The scopes of the briefs that a release kept. */
export const keptScopes = (release: Release): BriefScope[] => (release.briefs?.en ?? []).map(({ scope }) => scope);

/** Where a brief is kept unchanged: its own page in a release, or, of a release that kept none, the release. */
export function frozenBriefAddress(
  scope: BriefScope,
  version: string,
  releases: readonly Release[],
  { site, locale }: From,
) {
  const t = translator(locale);
  const release = releases.find((one) => one.version === version);
  if (!release) return { text: '', href: '', note: t('brief.frozen.none') };
  const kept = release.briefs?.[locale].some((brief) => brief.scope === scope) ?? false;
  const href = frozenPath(locale, version) + (kept ? briefPath(scope) : '');
  return { text: site + href, href, note: t(kept ? 'brief.frozen.own' : 'brief.frozen.release') };
}
