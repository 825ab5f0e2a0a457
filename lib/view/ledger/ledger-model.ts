import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Dispute, disputesOf, type Version } from '@/lib/derive/disputes';
import { firstDate } from '@/lib/derive/voices';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import type { Words } from '@/lib/view/case/claim-rows';
import { claimWords, periodWords, unitKey } from '@/lib/view/case-words';
import { type Dot, dotsOf, spanOf } from './ledger-dots';
import { byWords, spreadWords, voiceWords } from './ledger-words';

export type LedgerRow = {
  key: string;
  /** The value in one piece, and then in its columns. */
  value: string;
  number: string;
  unit: string;
  over: Words;
  bound: string;
  date: string;
  sources: { number: number; name: string; href: string }[];
  /** Said of a retelling that strays from its own voice. */
  mark: string;
  doubt: Words | null;
};
export type LedgerVoice = { key: string; name: string; rows: LedgerRow[] };

/** One disputed quantity: the headline with who states it, the spread, and all versions voice by voice. */
export type Ledger = {
  key: string;
  what: string;
  remarks: Words[];
  headline: string;
  /** Said beside the headline where it cannot stand as printed. */
  inDoubt: string;
  by: string;
  spread: string;
  dots: Dot[];
  voices: LedgerVoice[];
};

/** What a case file shows: the quantities of the case whose numbers differ. */
export function caseLedgers(record: Case, dataset: Dataset, locale: SiteLocale): Ledger[] {
  const disputes = disputesOf(record, dataset.pages).filter(({ sameNumber }) => !sameNumber);
  const span = spanOf(disputes);
  return disputes.map((dispute) => ledgerOf(dispute, record, span, dataset, locale));
}

export function ledgerOf(dispute: Dispute, record: Case, span: number, dataset: Dataset, locale: SiteLocale): Ledger {
  const [first] = dispute.versions;
  const voices = [...new Set(dispute.versions.map(({ voice }) => voice))];
  return {
    key: first.claim.key,
    what: translator(locale)(`what.${first.claim.what}`),
    remarks: remarks(first.claim, locale),
    headline: claimWords(first.claim, locale).text,
    inDoubt: first.claim.doubt ? translator(locale)('state.unit-in-doubt') : '',
    by: byWords(first, record, dataset, locale),
    spread: spreadWords(dispute, locale),
    dots: dispute.sameNumber ? [] : dotsOf(dispute, span),
    voices: voices.map((voice) => ({
      key: voice.key,
      name: voiceWords(voice, record, dataset, locale),
      rows: dispute.versions
        .filter((version) => version.voice === voice)
        .map((version) => rowOf(version, record, dataset, locale)),
    })),
  };
}

/** What all versions share: what exactly is counted, in which sense, and how it belongs to the case. */
function remarks({ counts, values, scope }: Claim, locale: SiteLocale): Words[] {
  const t = translator(locale);
  return [
    ...(counts ? [inLocale(counts, locale)] : []),
    ...(values ? [{ text: t(`case.values.${values}`) }] : []),
    ...(scope === 'part' || scope === 'other' ? [{ text: t(`case.${scope}`) }] : []),
  ];
}

function rowOf(
  { claim, voice, sources, differs }: Version,
  record: Case,
  dataset: Dataset,
  locale: SiteLocale,
): LedgerRow {
  const t = translator(locale);
  const keys = Object.keys(record.sources);
  const date = firstDate(sources, record, dataset.pages);
  const { bound, unit: _, per, ...bare } = claim;
  const unit = claim.unit ? t(unitKey(claim), { count: claim.value ?? claim.max ?? 0 }) : '';
  return {
    key: claim.key,
    value: claimWords(claim, locale).text,
    number: claimWords(bare, locale).text.trim(),
    unit: [
      [unit, per ? t(`per.${per}`) : ''].join(' ').trim(),
      ...(claim.printed ? [t('case.printed', { text: claim.printed })] : []),
    ].join(', '),
    over: claim.over
      ? inLocale(claim.over, locale)
      : { text: claim.period ? periodWords(claim.period, locale) : t('ledger.noOver') },
    // The bound as it stands before a value, with no value after it.
    bound: bound ? t(`bound.${bound}`, { value: '' }).trim() : t('ledger.noBound'),
    date: date ? dateText(date, locale) : t('case.noDate'),
    sources: sources
      .map((key) => {
        const page = dataset.pages.get(record.sources[key] ?? '');
        return { number: keys.indexOf(key) + 1, name: page?.publisher.name ?? key, href: page?.url ?? '' };
      })
      .sort((a, b) => a.number - b.number),
    mark: differs && voice.sources.length > 1 ? t(`ledger.differs.${differs}`) : '',
    doubt: claim.doubt ? inLocale(claim.doubt, locale) : null,
  };
}
