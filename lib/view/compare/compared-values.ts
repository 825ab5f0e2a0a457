import type { Dataset } from '@/lib/dataset/build-dataset';
import { spanOf } from '@/lib/derive/period';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { type Quantity, quantities, type ValueState } from '@/lib/schema/vocabulary';
import { isEnergyUnit, isPowerUnit } from '@/lib/units/energy';
import { isCurrency } from '@/lib/units/money';
import { type ClaimRow, claimRows, type Words } from '@/lib/view/case/claim-rows';
import { unitKey } from '@/lib/view/case-words';
import { lengthWords } from '@/lib/view/length-words';
import { numberHref } from '@/lib/view/numbers/number-place';

/** What a number is told in or over: a name to hold against others, and its words. */
export type Basis = { key: string; text: string };

/** A reported value in a comparison, as the case file has it, and what must agree before two are held together. */
export type ComparedValue = {
  key: string;
  href: string;
  what: Quantity;
  whatName: string;
  value: Words;
  state: ValueState;
  stateName: string;
  remarks: Words[];
  doubt: boolean;
  /** Missing where words stand for a number, or where it was told with the case but lies outside it. */
  held?: {
    unit: Basis;
    /** Energy, power and money are kinds: units of one kind differ in size alone, but for currencies. */
    kind: 'energy' | 'power' | 'money' | 'other';
    /** For sums that grow with time. The key is hours, a rate, or empty where no length is told. */
    time?: Basis & { hours?: number };
    /** For a loss: what it is the price of. */
    priceOf?: Basis;
  };
};

/** Quantities that grow with the time they are counted over. */
const GROWING: Quantity[] = [
  'electricity',
  'electricity-cost',
  'loss',
  'income',
  'proceeds',
  'earnings',
  'turnover',
  'tax',
];

export function comparedValues(record: Case, dataset: Dataset, locale: SiteLocale): ComparedValue[] {
  const rows = new Map(claimRows(record, dataset, locale).map((row) => [row.key, row]));
  return [...record.claims]
    .sort((a, b) => quantities.indexOf(a.what) - quantities.indexOf(b.what))
    .flatMap((claim) => {
      const row = rows.get(claim.key);
      return row ? [comparedValue(claim, row, record, locale)] : [];
    });
}

function comparedValue(claim: Claim, row: ClaimRow, record: Case, locale: SiteLocale): ComparedValue {
  const comparable = !claim.text && claim.unit && claim.scope !== 'other';
  return {
    key: claim.key,
    href: numberHref(locale, record.id, claim.key),
    what: claim.what,
    whatName: row.what,
    value: row.value,
    state: row.state,
    stateName: row.stateName,
    remarks: row.remarks,
    doubt: Boolean(claim.doubt),
    ...(comparable ? { held: heldBy(claim, record, locale) } : {}),
  };
}

function heldBy(claim: Claim, record: Case, locale: SiteLocale): NonNullable<ComparedValue['held']> {
  const t = translator(locale);
  return {
    unit: { key: claim.unit ?? '', text: t(unitKey(claim), { count: 1 }) },
    kind: kindOf(claim.unit),
    ...(GROWING.includes(claim.what) ? { time: timeOf(claim, record, locale) } : {}),
    ...(claim.what === 'loss'
      ? {
          priceOf: {
            key: claim.values ?? '',
            text: claim.values ? t(`case.values.${claim.values}`) : t('compare.untold'),
          },
        }
      : {}),
  };
}

function kindOf(unit: Claim['unit']): 'energy' | 'power' | 'money' | 'other' {
  if (isEnergyUnit(unit)) return 'energy';
  if (isPowerUnit(unit)) return 'power';
  return isCurrency(unit) ? 'money' : 'other';
}

function timeOf(claim: Claim, record: Case, locale: SiteLocale): Basis & { hours?: number } {
  const t = translator(locale);
  if (claim.per) return { key: `per ${claim.per}`, text: t('compare.rate', { per: t(`per.${claim.per}`) }) };
  const hours = spanOf(record, claim)?.hours.central;
  if (hours === undefined) return { key: '', text: t('compare.untold') };
  return { key: `${hours} h`, text: lengthWords(hours, t), hours };
}
