import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { caseRow } from '@/lib/view/explorer/case-row';
import { matching } from '@/lib/view/explorer/filter';
import { homeModel } from '@/lib/view/explorer/home-model';
import { presets } from '@/lib/view/explorer/presets';
import { disagreementsModel } from '@/lib/view/ledger/disagreements-model';
import { publisherUses } from '@/lib/view/sources/source-uses';
import { countsModel } from './counts-model';
import { derivedSection, numberHref } from './number-place';
import type { Link, Use } from './number-section';

/** For each number, by its address: the places outside its case's own page that show it. */
export type SiteUses = ReadonlyMap<string, Use[]>;

const known = new WeakMap<Dataset, Partial<Record<SiteLocale, SiteUses>>>();

/** Read off the models of the pages themselves, so that none is forgotten. Worked out once a record and language. */
export function siteUses(dataset: Dataset, units: FeatureCollection, locale: SiteLocale): SiteUses {
  const kept = known.get(dataset) ?? {};
  known.set(dataset, kept);
  kept[locale] ??= usesOf(dataset, units, locale);
  return kept[locale];
}

function usesOf(dataset: Dataset, units: FeatureCollection, locale: SiteLocale): SiteUses {
  const t = translator(locale);
  const uses = new Map<string, Use[]>();
  const add = (number: string, name: string, link: Link) => {
    const own = uses.get(number) ?? [];
    uses.set(number, own);
    const before = own.find((use) => use.name === name);
    if (!before) own.push({ name, links: [link] });
    else if (!before.links.some(({ href }) => href === link.href)) before.links.push(link);
  };
  const at = (id: string, section: string) => numberHref(locale, id, section);
  const { explorer, impact } = homeModel(dataset, units, locale);
  const home = { text: t('home.title'), href: `/${locale}#cases` };
  const filters = presets(explorer).map((preset) => ({
    ids: new Set(matching(explorer.rows, preset.view).map(({ id }) => id)),
    link: { text: preset.name, href: `/${locale}/by/${preset.facet}/${preset.value}` },
  }));
  for (const { id, claim, energyText } of explorer.rows) {
    for (const number of [
      ...(claim ? [at(id, claim.key)] : []),
      ...(energyText ? [at(id, derivedSection('energy'))] : []),
    ]) {
      add(number, t('numbers.use.table'), home);
      for (const { ids, link } of filters) if (ids.has(id)) add(number, t('numbers.use.filters'), link);
    }
  }
  for (const number of [...impact.rows.flatMap(({ homes }) => Object.values(homes)), impact.home]) {
    if (number) add(number, t('numbers.use.impact'), { text: t('impact.title'), href: `/${locale}#impact` });
  }
  for (const { id, title, members } of countsModel(dataset, units, locale).sections) {
    for (const { href } of members.flatMap(({ values }) => values)) {
      add(href, t('numbers.use.counts'), { text: title, href: `/${locale}/numbers#${id}` });
    }
  }
  for (const record of dataset.context) {
    const { claim } = caseRow(record, dataset, locale);
    const link = { text: t('context.title'), href: `/${locale}/context` };
    if (claim) add(at(record.id, claim.key), t('numbers.use.table'), link);
  }
  for (const entry of disagreementsModel(dataset, locale).groups.flatMap(({ disagreements }) => disagreements)) {
    const link = { text: t('ledger.title'), href: `/${locale}/disagreements#${entry.id}` };
    for (const { key } of entry.voices.flatMap(({ rows }) => rows)) {
      add(`${entry.numbers}#${key}`, t('numbers.use.ledger'), link);
    }
  }
  for (const { publisher, claims, neighbourClaims } of publisherUses(dataset, locale)) {
    for (const { record, claim } of [...claims, ...neighbourClaims]) {
      const link = { text: publisher.name, href: `/${locale}/sources/${publisher.id}` };
      add(at(record.id, claim.key), t('numbers.use.sources'), link);
    }
  }
  return uses;
}
