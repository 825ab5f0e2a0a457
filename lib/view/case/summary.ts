import type { Dataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import { figuresOf } from '@/lib/derive/figures';
import { quantitiesOf } from '@/lib/derive/quantities';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { marksOf } from '@/lib/map/place-mark';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { byWeight, claimWords, mainClaim, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { attribution } from './attribution';
import { remarks } from './claim-rows';
import { derivedPart } from './derived-lines';

/** A case in words that can be printed as they stand. Every number is reported, or named as ours. */
export type Summary = { one: string; three: [string, string, string]; map: string };

/** So many quantities are named in the three sentences, and all that are in doubt; the rest are counted. */
const NAMED = 4;

export function summaryOf(record: Case, dataset: Dataset, locale: SiteLocale): Summary {
  const head = headOf(record, dataset, locale);
  const status = statusOf(record, locale);
  const by = attribution(Object.keys(record.sources), record, dataset, locale);
  const where = translator(locale)(`summary.where.${record.precision}`);
  return {
    one: `${[...mainOf(record, dataset, locale), status].join('; ')}.`,
    three: [
      `${head}, ${by}; ${where}.`,
      valuesOf(record, dataset, locale),
      `${capital(status, locale)}; ${computedOf(record, dataset, locale)}.`,
    ],
    map: mapOf(record, dataset, locale),
  };
}

/** What happened, and the weightiest value with who states it. */
function mainOf(record: Case, dataset: Dataset, locale: SiteLocale): string[] {
  const t = translator(locale);
  const head = headOf(record, dataset, locale);
  const main = headline(mainClaim(record), record, dataset);
  const by = attribution(main?.by ?? Object.keys(record.sources), record, dataset, locale);
  if (!main) return [`${head}, ${by}`, t('summary.none')];
  const words = labelled(main, record, dataset, locale);
  return [head, `${t(main.text ? 'summary.words' : 'summary.main', words)}, ${by}`];
}

function headOf(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const title = titleOf(record, dataset, locale);
  return record.announced
    ? translator(locale)('summary.announced', { title, date: dateText(record.announced, locale) })
    : translator(locale)('summary.undated', { title });
}

function statusOf({ status }: Case, locale: SiteLocale): string {
  const t = translator(locale);
  if (!status) return t('summary.statusNone');
  const name = small(t(`status.${status.state}`), locale);
  return status.asOf
    ? t('summary.statusAsOf', { status: name, date: dateText(status.asOf, locale) })
    : t('summary.status', { status: name });
}

/** Where sources differ about a claim's quantity, the version of the voice nearest to the event; else the claim. */
const headline = (claim: Claim | undefined, record: Case, dataset: Dataset): Claim | undefined =>
  disputesOf(record, dataset.pages).find(({ versions }) => versions.some((version) => version.claim === claim))
    ?.versions[0].claim ?? claim;

/** The name of a claim's quantity, and its value with all that it depends on: what it counts, its doubt, its rivals. */
function labelled(claim: Claim, record: Case, dataset: Dataset, locale: SiteLocale) {
  const t = translator(locale);
  const text = claimWords(claim, locale).text;
  const hedges = [
    ...remarks(claim, locale).map((remark) => remark.text),
    ...(claim.doubt ? [t('state.unit-in-doubt')] : []),
    ...rivalWords(claim, record, dataset, locale),
  ];
  // "recalculated bill" adds nothing beside "recalculated bill, may hold a penalty".
  const telling = hedges.filter((hedge) => !hedges.some((other) => other !== hedge && other.startsWith(hedge)));
  return {
    what: small(t(`what.${claim.what}`), locale),
    value: telling.length > 0 ? `${text} (${telling.join('; ')})` : text,
  };
}

/** The other versions of a value that sources print, each with its own doubt. */
function rivalWords(claim: Claim, record: Case, dataset: Dataset, locale: SiteLocale): string[] {
  const t = translator(locale);
  const dispute = disputesOf(record, dataset.pages).find(({ versions }) => versions[0].claim === claim);
  if (!dispute) return [];
  const own = claimWords(claim, locale).text;
  const values = dispute.versions
    .filter((version) => claimWords(version.claim, locale).text !== own)
    .map((version) => {
      const words = claimWords(version.claim, locale).text;
      return version.claim.doubt && !claim.doubt ? `${words} [${t('state.unit-in-doubt')}]` : words;
    });
  if (values.length === 0) return [];
  return [t(dispute.sameNumber ? 'summary.also' : 'summary.differ', { values: [...new Set(values)].join(', ') })];
}

/** The headline of each quantity, the weightiest first, as reported, and how many more there are. */
function valuesOf(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const heads = quantitiesOf(record).flatMap(([first]) => headline(first, record, dataset) ?? []);
  if (heads.length === 0) return t('summary.noValues');
  const named = [...heads].sort(byWeight).filter((claim, place) => place < NAMED || claim.doubt);
  const values = named.map((claim) => {
    const words = labelled(claim, record, dataset, locale);
    return claim.what === 'equivalent-population' ? t('summary.equivalent', words) : t('summary.value', words);
  });
  const more = heads.length - named.length;
  return t('summary.values', {
    values: [...values, ...(more > 0 ? [t('summary.more', { count: more })] : [])].join('; '),
  });
}

/** What Lost Load worked out, named as its own; or why it worked out nothing. */
function computedOf(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const figures = figuresOf(record, dataset);
  const { lines } = derivedPart(figures, record, dataset, locale);
  const people = lines.filter(({ key }) => key === 'people').map(({ text }) => small(text, locale));
  if (figures.figure) {
    const energy = t('summary.energy', { value: derivedWords(figures.figure.energy, speechOf(locale)) });
    return t('summary.computed', { figures: [energy, ...people].join('; ') });
  }
  const untold = figures.untold ?? 'no-quantity';
  const reason = untold === 'unit-in-doubt' ? t('summary.inDoubt') : t(`untold.${untold}`).replace(/\.$/, '');
  return t('summary.notComputed', { reason: small(reason, locale) });
}

function mapOf(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const shapes = [...new Set(marksOf(record, dataset.places).map(({ shape }) => shape))];
  const marks = shapes.length > 0 ? shapes.map((shape) => t(`summary.map.${shape}`)) : [t('summary.map.none')];
  const place = t(`summary.where.${record.precision}`);
  return t('summary.map', { title: titleOf(record, dataset, locale), place, marks: marks.join('; ') });
}

/** The first letter small, unless it begins an abbreviation. */
const small = (text: string, locale: SiteLocale): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
const capital = (text: string, locale: SiteLocale): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
