import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Figure, Figures } from '@/lib/derive/figures';
import { dateText } from '@/lib/format/date';
import { plainNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { carbonWords } from '@/lib/view/carbon-words';
import { claimWords } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { lengthWords } from '@/lib/view/length-words';
import { type Sum, sumOf } from '@/lib/view/sum-words';

/** A figure of ours as a sentence, with its sum; `sum` is null for what needs none (a town's name). */
export type DerivedLine = { key: string; text: string; sum: Sum | null; href?: string };

export type DerivedPart = { lines: DerivedLine[]; untold: string };

/** What a case comes to, in sentences, or why nothing can be told. */
export function derivedPart(figures: Figures, record: Case, dataset: Dataset, locale: SiteLocale): DerivedPart {
  const t = translator(locale);
  if (!figures.figure) return { lines: [], untold: figures.untold ? t(`untold.${figures.untold}`) : '' };
  return { lines: figureLines(figures.figure, record, dataset, locale), untold: '' };
}

export function figureLines(figure: Figure, record: Case, dataset: Dataset, locale: SiteLocale): DerivedLine[] {
  const t = translator(locale);
  const country = t(`country.${record.country}`);
  const { energy, scale, town } = figure;
  const lines: DerivedLine[] = [
    {
      key: 'energy',
      text: t('derived.energy', { value: derivedWords(energy, speechOf(locale)) }),
      sum: sumOf(energy, dataset, speechOf(locale)),
    },
  ];
  if (isTold(scale.people)) {
    const value = derivedWords(scale.people, speechOf(locale));
    const people = t('unit.people', { count: Math.round(scale.people.value.high) || 2 });
    const text =
      scale.people.unit === 'people'
        ? t('derived.people', { value, people, country, period: lengthWords(energy.span?.hours.central ?? 0, t) })
        : t('derived.personYears', { value, people, country });
    lines.push({ key: 'people', text, sum: sumOf(scale.people, dataset, speechOf(locale)) });
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
    lines.push({ key, text, sum: sumOf(result, dataset, speechOf(locale)) });
  }
  const agency = record.claims.find((claim) => claim.what === 'equivalent-population' && !claim.doubt && !claim.text);
  if (agency) {
    const text = t('derived.agency', { claim: claimWords(agency, locale).text });
    lines.push({ key: 'agency', text, sum: null, href: `#claim-${agency.key}` });
  }
  if (town) {
    const population = plainNumber(town.population, locale);
    const name = inLocale(town.names, locale).text;
    const page = dataset.pages.get(town.source);
    const text = town.asOf
      ? t('derived.town', { town: name, population, date: dateText(town.asOf, locale) })
      : t('derived.townNoDate', { town: name, population });
    lines.push({ key: 'town', text, sum: null, ...(page?.url ? { href: page.url } : {}) });
  }
  if (isTold(scale.share)) {
    const value = derivedWords(scale.share, speechOf(locale));
    const year = record.announced?.slice(0, 4) ?? '';
    const text = energy.span
      ? t('derived.share', { value, country })
      : t('derived.shareYear', { value, country, year });
    lines.push({ key: 'share', text, sum: sumOf(scale.share, dataset, speechOf(locale)) });
  }
  if (isTold(scale.hours)) {
    const value = derivedWords(scale.hours, speechOf(locale));
    lines.push({
      key: 'hours',
      text: t('derived.hours', { value, country }),
      sum: sumOf(scale.hours, dataset, speechOf(locale)),
    });
  }
  if (isTold(scale.carbon)) {
    const text = t('derived.carbon', { value: carbonWords(scale.carbon, speechOf(locale)) });
    lines.push({ key: 'carbon', text, sum: sumOf(scale.carbon, dataset, speechOf(locale)) });
  }
  if (isTold(scale.bitcoin)) {
    const text = t('derived.bitcoin', { value: derivedWords(scale.bitcoin, speechOf(locale)) });
    lines.push({ key: 'bitcoin', text, sum: sumOf(scale.bitcoin, dataset, speechOf(locale)) });
  }
  return lines;
}
