import type { BriefScope } from '@/lib/brief/brief';
import { briefPath } from '@/lib/brief/ground';
import type { From } from '@/lib/cite/subject';
import { translator } from '@/lib/i18n/translate';
import { frozenPath, type Release } from './release';

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
