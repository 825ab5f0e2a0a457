import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { reportedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, messages, translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim, Period } from '@/lib/schema/claim';
import { quantities } from '@/lib/schema/vocabulary';

/** The places of a case in words; the country where no place is told. */
export function placeWords(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const names = record.places.flatMap((key) => {
    const place = dataset.places.get(key);
    return place ? [inLocale(place.names, locale).text] : [];
  });
  if (names.length === 0 && record.where) return inLocale(record.where, locale).text;
  if (names.length === 0) return translator(locale)(`country.${record.country}`);
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} …` : names.join(', ');
}

/** A title made from the record, so that it exists in every language. */
export function titleOf(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const title = t('title.frame', { place: placeWords(record, dataset, locale), event: t(eventKey(record)) });
  return title.charAt(0).toLocaleUpperCase(locale) + title.slice(1);
}

function eventKey(record: Case): MessageKey {
  if (record.subject === 'electricity-theft') return 'title.theft';
  if (record.subject === 'mining') return `title.${record.kind}`;
  const lawful = `title.lawful.${record.kind}`;
  return lawful in messages.en ? (lawful as MessageKey) : 'title.lawful.official-statistic';
}

/** A reported value as it was printed: number, bound, unit, rate. Never converted. */
export function claimWords(claim: Claim, locale: SiteLocale): { text: string; lang?: string } {
  if (claim.text) return inLocale(claim.text, locale);
  const t = translator(locale);
  const number = (value: number) => reportedNumber(value, locale);
  const last = claim.value ?? claim.max ?? 0;
  const unit = claim.unit ? t(unitKey(claim), { count: last }) : '';
  const digits =
    claim.value !== undefined
      ? number(claim.value)
      : t('range', { low: number(claim.min ?? 0), high: number(claim.max ?? 0) });
  const rate = claim.per ? ` ${t(`per.${claim.per}`)}` : '';
  const text = t('value.withUnit', { number: digits, unit }) + rate;
  return { text: claim.bound ? t(`bound.${claim.bound}`, { value: text }) : text };
}

/** A criminal case and a case found are one word in English and two in Russian. */
export const unitKey = ({ what, unit }: Claim): MessageKey =>
  what === 'criminal-cases' && unit === 'cases' ? 'unit.criminal-cases' : (`unit.${unit}` as MessageKey);

/** What weighs most in a one-line summary, first. */
const WEIGHT = ['loss', 'electricity', 'power', 'equipment', 'fine', 'sites', 'criminal-cases', 'people'];
const weight = (claim: Claim): number => {
  const place = WEIGHT.indexOf(claim.what);
  const dollars = claim.unit === 'USD' || claim.unit === 'RUB' ? 0.5 : 0;
  const rest = (claim.scope ?? 'whole') === 'whole' ? 0 : 50;
  return (
    (place < 0 ? 20 + quantities.indexOf(claim.what) : place) +
    dollars +
    rest +
    (claim.doubt ? 8 : 0) +
    (claim.text ? 60 : 0)
  );
};

/** The weightier of two claims first. */
export const byWeight = (a: Claim, b: Claim): number => weight(a) - weight(b);

/** The weightiest claim of a case, or none if it has no claims. */
export const mainClaim = (record: Case): Claim | undefined => [...record.claims].sort(byWeight)[0];

/** Up to three claims that stand for a case, of different things; a value in doubt is one of them, if there is any. */
export function mainClaims(record: Case): Claim[] {
  const all = [...record.claims].sort(byWeight);
  const distinct = all.filter((claim, index) => all.findIndex(({ what }) => what === claim.what) === index);
  const [first, second, ...rest] = distinct;
  const told = [first, second].flatMap((claim) => claim ?? []);
  const doubtful = told.some((claim) => claim.doubt) ? undefined : all.find((claim) => claim.doubt);
  return [...told, ...[doubtful ?? rest[0]].flatMap((claim) => claim ?? [])];
}

/** A period as told: dates, a length, or words; with what it is the period of, where that is not the theft. */
export function periodWords(period: Period, locale: SiteLocale): string {
  const t = translator(locale);
  const date = (text: string) => dateText(text, locale);
  const parts: string[] = [];
  if (period.from && period.from === period.to) parts.push(date(period.from));
  else if (period.from && period.to) parts.push(t('case.fromTo', { from: date(period.from), to: date(period.to) }));
  else if (period.from) parts.push(t('case.from', { date: date(period.from) }));
  else if (period.to) parts.push(t('case.to', { date: date(period.to) }));
  if (period.text) parts.push(inLocale(period.text, locale).text);
  else if (period.duration) parts.push(durationWords(period.duration, locale));
  if (period.of && period.of !== 'theft') parts.push(t(`case.of.${period.of}`));
  return parts.join('; ');
}

function durationWords(duration: string, locale: SiteLocale): string {
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const t = translator(locale);
  return [
    ...(years ? [t('case.durationYears', { count: Number(years) })] : []),
    ...(months ? [t('case.duration', { count: Number(months) })] : []),
    ...(days ? [t('case.durationDays', { count: Number(days) })] : []),
  ].join(' ');
}
