import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Dispute, Version } from '@/lib/derive/disputes';
import type { Voice } from '@/lib/derive/voices';
import { dateText } from '@/lib/format/date';
import { numberFormat, significant } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';

/** Who a voice is, how it is known, and when it spoke. */
export function voiceWords(voice: Voice, record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const name = voiceName(voice, record, dataset, locale);
  const who =
    voice.nearness === 'single'
      ? t('ledger.voice.single', { publisher: name, kind: t(`sourceKind.${voice.kind}`) })
      : t(`ledger.voice.${voice.nearness}`, { agency: name, count: voice.sources.length });
  return voice.date ? `${who} · ${dateText(voice.date, locale)}` : who;
}

/** Whose the headline is: an agency's by its own text, that of so many of the pages that repeat it, or a page's. */
export function byWords({ voice, sources }: Version, record: Case, dataset: Dataset, locale: SiteLocale): string {
  const name = voiceName(voice, record, dataset, locale);
  return translator(locale)(`ledger.by.${voice.nearness}`, {
    agency: name,
    publisher: name,
    count: voice.sources.length,
    part: sources.length,
  });
}

/** How wide apart: so many times from two up, in percent below. */
export function spreadWords({ ratio, sameNumber }: Dispute, locale: SiteLocale): string {
  const t = translator(locale);
  if (sameNumber) return t('ledger.spread.same');
  if (ratio >= 2) return t('ledger.spread.times', { count: Number.isFinite(ratio) ? significant(ratio, 2) : ratio });
  const percent = numberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 }).format(ratio - 1);
  return t('ledger.spread.percent', { percent });
}

/** The agency whose statement it is, or the publisher of a page by itself. */
export function voiceName(voice: Voice, record: Case, dataset: Dataset, locale: SiteLocale): string {
  if (voice.agency) {
    const agency = dataset.agencies.get(voice.agency);
    return agency ? inLocale(agency.name, locale).text : voice.agency;
  }
  return dataset.pages.get(record.sources[voice.key] ?? '')?.publisher.name ?? voice.key;
}
