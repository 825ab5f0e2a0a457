import { plain } from '@/lib/cite/citation';
import { briefSubject, type From } from '@/lib/cite/subject';
import type { SiteLocale } from '@/lib/i18n/locale';
import { dateRun, type Line, lineOf } from '@/lib/view/line';
import type { BriefModel, BriefPart, BriefScope } from './brief';
import { type BriefChoice, EVERYTHING, writeChoice } from './choice';
import { briefFacts } from './facts';
import { briefGrid } from './grid';
import { type Basis, briefPath, type Ground, groundOf, scopeName } from './ground';
import { briefLargest } from './largest';
import { briefMap } from './map';
import { qrPath } from './qr';
import { briefRules } from './rules';
import { briefTrend } from './trend';
import { briefUnknown } from './unknown';

/** A brief in the words of one language, from the record alone. */
export function briefModel(record: Basis, scope: BriefScope, from: From, choice: BriefChoice = EVERYTHING): BriefModel {
  const { locale, site, edition } = from;
  const ground = groundOf(record, scope, locale, choice.period);
  const { t } = ground;
  const query = writeChoice(choice);
  const path = briefPath(scope) + (query ? `/chosen?${query}` : '');
  const address = `${site}/${locale}${path}`;
  const title = t('brief.title', { of: scopeName(ground) });
  const has = <T>(part: BriefPart, make: (of: Ground) => T): T | null =>
    choice.without.includes(part) ? null : make(ground);
  return {
    scope,
    path,
    name: scopeName(ground),
    title,
    lead: [{ text: t('brief.lead') }],
    chosen: query ? chosenLine(choice, ground) : null,
    version: edition.version,
    date: dateRun(edition.date, locale),
    address: { text: address, href: `/${locale}${path}` },
    qr: { ...qrPath(address), alt: t('brief.qr') },
    citation: plain(briefSubject(title, path, from)),
    facts: has('facts', briefFacts),
    map: has('map', briefMap),
    trend: has('trend', briefTrend),
    largest: has('largest', briefLargest),
    rules: has('rules', briefRules),
    grid: has('grid', briefGrid),
    unknown: has('unknown', briefUnknown),
    method: methodLines(ground),
  };
}

/** "Chosen: cases of 2022 to 2024; without the map." */
function chosenLine({ period: { from, to }, without }: BriefChoice, { t, locale }: Ground): Line {
  const years = [from, to].flatMap((year) => (year ? [dateRun(year, locale)] : []));
  const values = { from: from ?? '', to: to ?? '' };
  const period =
    from && to
      ? t('brief.chosen.both', values)
      : from
        ? t('brief.chosen.from', values)
        : to
          ? t('brief.chosen.to', values)
          : t('brief.chosen.all');
  const left = without.map((part) => t(`brief.part.${part}`).toLocaleLowerCase(locale as SiteLocale)).join(', ');
  return lineOf(left ? t('brief.chosen.without', { period, left }) : t('brief.chosen.sentence', { period }), ...years);
}

/** Sources and method, in six lines. */
function methodLines({ t, locale }: Ground): Line[] {
  const sources = { text: t('site.sources'), href: `/${locale}/sources` };
  const method = { text: t('site.method'), href: `/${locale}/method` };
  return [
    lineOf(t('brief.method.sources', { sources: sources.text }), sources),
    [{ text: t('brief.method.reported') }],
    lineOf(t('brief.method.computed', { method: method.text }), method),
    [{ text: t('brief.method.sums') }],
    [{ text: t('brief.method.alleged') }],
    [{ text: t('brief.method.numbers') }],
  ];
}
