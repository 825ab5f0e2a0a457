import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Figure, Figures } from '@/lib/derive/figures';
import { dateText } from '@/lib/format/date';
import { plainNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { type Derived, isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { carbonWords } from '@/lib/view/carbon-words';
import { claimWords } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { lengthWords } from '@/lib/view/length-words';
import { derivedSection } from '@/lib/view/numbers/number-place';
import { type Sum, sumOf } from '@/lib/view/sum-words';

/** A figure of ours as a sentence, with its sum; `sum` is null for what needs none (a town's name). */
export type DerivedLine = {
  key: string;
  text: string;
  /** The number inside the text. */
  value: string;
  sum: Sum | null;
  /** Where the number has its place on the page of the case's numbers; empty for what a source states as it is. */
  section: string;
  href?: string;
};

export type DerivedPart = { lines: DerivedLine[]; untold: string };

/** What a case comes to, in sentences, or why nothing can be told. */
export function derivedPart(figures: Figures, record: Case, dataset: Dataset, locale: SiteLocale): DerivedPart {
  const t = translator(locale);
  if (!figures.figure) return { lines: [], untold: figures.untold ? t(`untold.${figures.untold}`) : '' };
  return { lines: figureLines(figures.figure, record, dataset, locale), untold: '' };
}

/** The sentences of one figure. `section` says where the number of each has its place. */
export function figureLines(
  figure: Figure,
  record: Case,
  dataset: Dataset,
  locale: SiteLocale,
  section: (line: string) => string = derivedSection,
): DerivedLine[] {
  const t = translator(locale);
  const country = t(`country.${record.country}`);
  const { energy, scale, town } = figure;
  const lines: DerivedLine[] = [];
  const add = (key: string, result: Derived, value: string, text: string) =>
    lines.push({ key, text, value, sum: sumOf(result, dataset, speechOf(locale)), section: section(key) });
  const whole = derivedWords(energy, speechOf(locale));
  add('energy', energy, whole, t('derived.energy', { value: whole }));
  if (isTold(scale.people)) {
    const value = derivedWords(scale.people, speechOf(locale));
    const people = t('unit.people', { count: Math.round(scale.people.value.high) || 2 });
    const text =
      scale.people.unit === 'people'
        ? t('derived.people', { value, people, country, period: lengthWords(energy.span?.hours.central ?? 0, t) })
        : t('derived.personYears', { value, people, country });
    add('people', scale.people, value, text);
  }
  for (const key of ['homes', 'households'] as const) {
    const result = scale[key];
    if (!isTold(result)) continue;
    const unit = result.unit === 'people' || result.unit === 'person-years' ? 'people' : 'households';
    const value = derivedWords(result, speechOf(locale));
    const people = t(`unit.${unit}`, { count: Math.round(result.value.high) || 2 });
    const counted = result.unit === 'people' || result.unit === 'households';
    const text = counted
      ? t(`derived.${key}`, { value, people, country, period: lengthWords(energy.span?.hours.central ?? 0, t) })
      : t(`derived.${key}Year`, { value, people, country });
    add(key, result, value, text);
  }
  const agency = record.claims.find((claim) => claim.what === 'equivalent-population' && !claim.doubt && !claim.text);
  if (agency) {
    const value = claimWords(agency, locale).text;
    lines.push({ key: 'agency', text: t('derived.agency', { claim: value }), value, sum: null, section: agency.key });
  }
  if (town) {
    const population = plainNumber(town.population, locale);
    const name = inLocale(town.names, locale).text;
    const page = dataset.pages.get(town.source);
    const text = town.asOf
      ? t('derived.town', { town: name, population, date: dateText(town.asOf, locale) })
      : t('derived.townNoDate', { town: name, population });
    const href = page?.url ? { href: page.url } : {};
    lines.push({ key: 'town', text, value: population, sum: null, section: '', ...href });
  }
  if (isTold(scale.share)) {
    const value = derivedWords(scale.share, speechOf(locale));
    const year = record.announced?.slice(0, 4) ?? '';
    const text = energy.span
      ? t('derived.share', { value, country })
      : t('derived.shareYear', { value, country, year });
    add('share', scale.share, value, text);
  }
  if (isTold(scale.hours)) {
    const value = derivedWords(scale.hours, speechOf(locale));
    add('hours', scale.hours, value, t('derived.hours', { value, country }));
  }
  if (isTold(scale.carbon)) {
    const value = carbonWords(scale.carbon, speechOf(locale));
    add('carbon', scale.carbon, value, t('derived.carbon', { value }));
  }
  if (isTold(scale.bitcoin)) {
    const value = derivedWords(scale.bitcoin, speechOf(locale));
    add('bitcoin', scale.bitcoin, value, t('derived.bitcoin', { value }));
  }
  return lines;
}
