import type { Translate } from '@/lib/i18n/translate';

/** What an error is reported of. `address` is that of the page; no claim means the whole case. */
export type Reported = { title: string; address: string; version: string; claim?: string };

/** A ready issue, or a ready letter where no issues are kept: both name the page, the value and the version. */
export function reportHref(
  { title, address, version, claim }: Reported,
  to: { url?: string; email?: string },
  t: Translate,
): string {
  const subject = t('report.subject', { title });
  const body = t('report.body', { address, version, claim: claim ?? t('report.wholeCase') });
  const query = (parts: Record<string, string>) =>
    Object.entries(parts)
      .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
      .join('&');
  if (to.url) return `${to.url.replace(/\/$/, '')}/new?${query({ title: subject, body })}`;
  return `mailto:${encodeURIComponent(to.email ?? '').replace('%40', '@')}?${query({ subject, body })}`;
}
