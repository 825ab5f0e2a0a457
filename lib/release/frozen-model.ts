import { briefPath } from '@/lib/brief/ground';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Words } from '@/lib/view/case/claim-rows';
import { lastRelease, reasonsFor } from './changelog';
import { changesBetween } from './compare';
import { recordsOf } from './freeze';
import { type FrozenCase, frozenPath, type Release } from './release';

/** What stands over a frozen page: what it is, whether there is a newer version, and where the living page is. */
export type FrozenBanner = {
  text: string;
  newer: string;
  state: string;
  /** Empty where there is no living page any more but the notice of the withdrawal. */
  living: { href: string; text: string };
  changed: { href: string; text: string } | null;
};
export type FrozenPageModel = { file: FrozenCase; title: string; version: string; date: string; banner: FrozenBanner };

export function frozenPageModel(
  release: Release,
  id: string,
  dataset: Dataset,
  locale: SiteLocale,
): FrozenPageModel | null {
  const file = release.cases[locale].find((one) => one.id === id);
  if (!file) return null;
  const t = translator(locale);
  const date = dateText(release.date, locale);
  return {
    file,
    title: t('frozen.title', { title: file.title, date }),
    version: release.version,
    date: release.date,
    banner: {
      ...newness(release, dataset, locale),
      state: t(`frozen.${stateOf(release, id, dataset)}`),
      living: { href: file.path, text: t('frozen.living') },
    },
  };
}

function stateOf(release: Release, id: string, dataset: Dataset): 'same' | 'revised' | 'withdrawn' {
  const only = ({ id: other }: { id: string }) => other === id;
  const { revised, withdrawn } = changesBetween(release.records.filter(only), recordsOf(dataset).filter(only));
  if (withdrawn.length > 0) return 'withdrawn';
  return revised.length > 0 ? 'revised' : 'same';
}

export function newness(release: Release, dataset: Dataset, locale: SiteLocale) {
  const t = translator(locale);
  const current = release.version === dataset.version;
  return {
    text: t('frozen.banner', { date: dateText(release.date, locale), version: release.version }),
    newer: current ? t('frozen.current') : t('frozen.newer', { version: dataset.version }),
    changed: current ? null : { href: `/${locale}/changed/${release.version}`, text: t('changed.whatSince') },
  };
}

export type FrozenIndex = {
  title: string;
  lead: string;
  banner: FrozenBanner;
  cases: { href: string; title: string; country: string }[];
  /** Empty for releases made before briefs were kept. */
  briefs: { href: string; title: string }[];
};

/** All records of a release. */
export function frozenIndex(release: Release, dataset: Dataset, locale: SiteLocale): FrozenIndex {
  const t = translator(locale);
  const files = release.cases[locale];
  return {
    title: t('frozen.indexTitle', { date: dateText(release.date, locale) }),
    lead: t('frozen.indexLead', { version: release.version, count: files.length }),
    banner: {
      ...newness(release, dataset, locale),
      state: '',
      living: { href: `/${locale}`, text: t('frozen.livingIndex') },
    },
    briefs: (release.briefs?.[locale] ?? []).map(({ scope, title }) => ({
      href: frozenPath(locale, release.version) + briefPath(scope),
      title,
    })),
    cases: files.map(({ id, title, country }) => ({ href: frozenPath(locale, release.version, id), title, country })),
  };
}

export type Withdrawal = { title: string; text: string; because: Words[]; frozen: string };

/** What stands at the address of a record that was released once and is published no more. */
export function withdrawalOf(
  id: string,
  releases: readonly Release[],
  dataset: Dataset,
  locale: SiteLocale,
): Withdrawal | null {
  const release = lastRelease(id, releases);
  const file = release?.cases[locale].find((one) => one.id === id);
  if (!release || !file || dataset.byId.has(id)) return null;
  const t = translator(locale);
  return {
    title: t('withdrawn.title', { title: file.title }),
    text: t('withdrawn.text', { version: release.version, date: dateText(release.date, locale) }),
    because: reasonsFor({ id }, dataset.corrections).map(({ because }) => inLocale(because, locale)),
    frozen: frozenPath(locale, release.version, id),
  };
}
