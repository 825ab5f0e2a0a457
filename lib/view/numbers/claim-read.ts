import { reported } from '@/lib/derive/energy';
import { endsOf } from '@/lib/derive/quantities';
import { plainNumber, rangeText } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Claim } from '@/lib/schema/claim';
import { isEnergyUnit, isPowerUnit } from '@/lib/units/energy';
import { isCurrency } from '@/lib/units/money';
import type { ReadingTable } from '@/lib/view/case/reading-table';
import { claimWords, unitKey } from '@/lib/view/case-words';
import type { Form, NumberSection } from './number-section';
import { exactly } from './number-section';

/** A claim as printed, with its ends in the unit that sums take: kilowatt-hours, kilowatts, or its own. */
export function claimForm(claim: Claim, locale: SiteLocale): Form {
  const words = claimWords(claim, locale);
  return claim.text ? words : { ...words, exact: exactly(endsOf(claim), unitOf(claim)) };
}

const unitOf = ({ unit }: Claim): string => (isEnergyUnit(unit) ? 'kWh' : isPowerUnit(unit) ? 'kW' : (unit ?? ''));

/** How a claim was read and brought into the unit of the sums, and what keeps it out of them. */
export function claimRead(
  claim: Claim,
  tables: ReadingTable[],
  own: (section: string) => string,
  locale: SiteLocale,
): NumberSection['read'] {
  const t = translator(locale);
  if (claim.text) return [{ text: t('numbers.read.words') }];
  const read = tables.find(({ key }) => key === claim.key);
  const open = reported(claim)?.open;
  const kept = claim.scope === 'part' || claim.scope === 'other' || claim.per !== undefined;
  return [
    { text: unitRead(claim, locale) },
    ...(claim.printed
      ? [{ text: t('numbers.read.printed', { text: claim.printed, unit: t(unitKey(claim), { count: 1 }) }) }]
      : []),
    ...(claim.min === undefined ? [] : [{ text: t('numbers.read.range') }]),
    ...(open ? [{ text: t(`numbers.read.${open}`) }] : []),
    ...(claim.values ? [{ text: t('numbers.read.values', { values: t(`case.values.${claim.values}`) }) }] : []),
    ...(kept ? [{ text: t(claim.per ? 'numbers.read.rate' : `numbers.read.${claim.scope as 'part' | 'other'}`) }] : []),
    ...(claim.doubt ? [inLocale(claim.doubt, locale), { text: t('numbers.read.doubt') }] : []),
    ...(read?.settled ?? []).map(({ name, section }) => ({ text: name, href: own(section) })),
    ...(read ? read.rows.filter(({ section }) => section.startsWith('tried-')) : []).map(
      ({ name, section, verdictName }) => ({
        text: t('numbers.read.tried', { name, verdict: verdictName }),
        href: own(section),
      }),
    ),
  ];
}

/** The unit printed and the unit of the sums, where they differ; else that it is taken as it stands. */
function unitRead(claim: Claim, locale: SiteLocale): string {
  const t = translator(locale);
  const unit = unitOf(claim);
  if (unit === claim.unit) return t(isCurrency(unit) ? 'numbers.read.money' : 'numbers.read.asItStands');
  const { low, high } = endsOf(claim);
  const number = rangeText(low, high, (value) => plainNumber(value, locale));
  const { bound: _, ...bare } = claim;
  return t('numbers.read.unit', {
    value: claimWords(bare, locale).text,
    result: t('value.withUnit', { number, unit: t(`unit.${unit as 'kWh' | 'kW'}`) }),
  });
}
