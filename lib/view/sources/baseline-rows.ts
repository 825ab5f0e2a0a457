import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import type { Series } from '@/lib/schema/baseline';
import type { Words } from '@/lib/view/case/claim-rows';
import { PRINTED, seriesAnchor } from '@/lib/view/method/baseline-place';
import { observationName } from '@/lib/view/method/observation-words';
import { unitWords } from '@/lib/view/sum-words';
import { tariffPlace } from '@/lib/view/tariff-place';

export const baselineTables = [
  'constants',
  'series',
  'tariffs',
  'rates',
  'machines',
  'network',
  'observations',
  'towns',
] as const;
export type BaselineTable = (typeof baselineTables)[number];

/** One sourced row of the baselines: its name, where it stands on the page of the baselines, and its page in data/sources. */
export type BaselineRow = { key: string; table: BaselineTable; source: string; name: Words; href: string };

/** Every row of data/baselines that rests on a page. Assumptions of ours and the protocol's own rule rest on none. */
export function baselineRows(dataset: Dataset, locale: SiteLocale): BaselineRow[] {
  const speech = speechOf(locale);
  const { t } = speech;
  const at = (anchor: string) => `/${locale}/method/baselines#${anchor}`;
  const list = (...parts: string[]): Words => ({ text: parts.filter(Boolean).join(', ') });
  const row = (table: BaselineTable, key: string, source: string | undefined, name: Words, href = at(table)) =>
    source ? [{ table, key: `${table} ${key}`, source, name, href }] : [];
  return [
    ...[...dataset.constants.values()].flatMap(({ key, source, name }) =>
      row('constants', key, source, inLocale(name, locale), at(key)),
    ),
    ...dataset.series.flatMap((one) => {
      const name = list(t(`country.${one.country}`), t(`sources.metric.${one.metric}`), yearsOf(one));
      const anchor = one.metric in PRINTED ? at(seriesAnchor(one.country, one.metric)) : '';
      return row('series', `${one.country} ${one.metric}`, one.source, name, anchor);
    }),
    ...dataset.tariffs.flatMap((one) => {
      const where = [t(`country.${one.country}`), tariffPlace(one, dataset.towns, locale)];
      const name = list(...where, t(`tariff.${one.class}`), dateText(one.from, locale));
      return row('tariffs', one.key, one.source, name, at(one.key));
    }),
    ...dataset.rates.flatMap((one) => {
      const name = list(
        unitWords(one.currency, 2, speech),
        t(`method.rateKind.${one.basis}`),
        dateText(one.date, locale),
      );
      return row('rates', `${one.currency} ${one.basis} ${one.date} ${one.source}`, one.source, name);
    }),
    ...dataset.machines.flatMap((one) => row('machines', one.model, one.source, { text: one.model })),
    ...dataset.network.flatMap((one) =>
      row(
        'network',
        `${one.metric} ${one.date}`,
        one.source,
        list(t(`method.metric.${one.metric}`), dateText(one.date, locale)),
      ),
    ),
    // A value that a constant holds is listed there.
    ...dataset.observations
      .filter(({ key, anchor }) => key === anchor)
      .flatMap((one) => row('observations', one.key, one.source, observationName(one, locale), at(one.key))),
    ...dataset.towns.flatMap((one) => row('towns', one.key, one.source, inLocale(one.names, locale))),
  ];
}

function yearsOf({ values }: Series): string {
  const years = Object.keys(values).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
