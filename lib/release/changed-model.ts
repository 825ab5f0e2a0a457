import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type ChangeList, changeLists, countsLine } from './change-rows';
import { changelog } from './changelog';
import { changesBetween } from './compare';
import { recordsOf } from './freeze';
import { frozenPath, type Release } from './release';
import type { KnownRelease } from './since';

/** One release in the changelog; `frozen` is empty for what is not released yet. */
export type LogSection = {
  key: string;
  title: string;
  counts: string;
  lists: ChangeList[];
  frozen: { href: string; text: string } | null;
  since: string;
};
export type ChangedModel = { sections: LogSection[]; known: KnownRelease[]; corrected: boolean };

/** The changelog, newest first. Of the first release only the number is told: it brought everything. */
export function changedModel(dataset: Dataset, releases: readonly Release[], locale: SiteLocale): ChangedModel {
  const t = translator(locale);
  const today = { version: dataset.version, date: '9999-12-31', records: recordsOf(dataset) };
  const log = changelog(releases, today, dataset.corrections);
  const sections = log.map((entry, index): LogSection => {
    const own = releases.find(({ version }) => version === entry.version);
    const before = releases.find(({ version }) => version === log[index + 1]?.version);
    const count = entry.changes.added.length;
    return {
      key: entry.version,
      title: own
        ? t('changed.release', { date: dateText(own.date, locale), version: own.version })
        : t('changed.unreleased'),
      counts: before ? countsLine(entry.changes, locale) : t('changed.first', { count }),
      lists: before
        ? changeLists(entry.changes, { dataset, release: before, corrections: entry.corrections }, locale).filter(
            ({ key }) => key !== 'unchanged',
          )
        : [],
      frozen:
        (own && {
          href: frozenPath(locale, own.version),
          text: t('changed.frozenList', { count: own.records.length }),
        }) ||
        null,
      since: own && index > 0 ? `/${locale}/changed/${own.version}` : '',
    };
  });
  return {
    sections,
    known: releases.map(({ version, date }) => ({ version, date })),
    corrected: dataset.corrections.length > 0,
  };
}

export type SinceModel = { title: string; lead: string; counts: string; lists: ChangeList[] };

/** What has become of one release by today. */
export function sinceModel(release: Release, dataset: Dataset, locale: SiteLocale): SinceModel {
  const t = translator(locale);
  const date = dateText(release.date, locale);
  const changes = changesBetween(release.records, recordsOf(dataset));
  const corrections = dataset.corrections.filter((one) => one.date >= release.date);
  return {
    title: t('changed.sinceTitle', { date }),
    lead: t('changed.sinceLead', { version: release.version, date, now: dataset.version }),
    counts: countsLine(changes, locale),
    lists: changeLists(changes, { dataset, release, corrections }, locale),
  };
}
