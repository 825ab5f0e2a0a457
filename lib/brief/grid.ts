import { inLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { exactly } from '@/lib/units/interval';
import { dateRun, type Line, lineOf, type Run } from '@/lib/view/line';
import { countryName } from '@/lib/view/sources/region-names';
import { worked } from '@/lib/view/sum-words';
import type { BriefModel, GridRow } from './brief';
import { type GridSums, gridSums } from './grid-sums';
import { type Ground, groundOf, placeHref, totalHref } from './ground';
import { countryId, type GridKey, gridId, gridWords, totalWords, yearValueWords } from './places';

/** The energy of the cases against the grid: of a country measure by measure, of the region country by country. */
export function briefGrid(ground: Ground): NonNullable<BriefModel['grid']> {
  const { t } = ground;
  const sums = gridSums(ground);
  const told = sums.some(({ total }) => total.counted.length > 0);
  const sentences: Line[] = [
    [{ text: t('brief.grid.note') }],
    [{ text: t('brief.grid.people') }, { text: '. ' }, { text: t('brief.rule.people') }],
  ];
  const notes = told ? sentences : [];
  if (ground.scope !== 'all') {
    const rows = sums.flatMap((one) => countryRows(one, ground));
    return { head: [t('brief.grid.measure'), t('brief.grid.value'), t('brief.grid.against')], rows, notes };
  }
  const keys: GridKey[] = ['share', 'hours', 'people'];
  return {
    head: [t('method.country'), t('brief.grid.energy'), ...keys.map((key) => t(`brief.grid.${key}`))],
    rows: sums.map((one) => regionRow(one, keys, ground)),
    notes,
  };
}

const nothing = ({ t }: Ground): Run => ({ text: t('case.notEnough') });

function countryRows(sums: GridSums, ground: Ground): GridRow[] {
  const { t, locale } = ground;
  const { country, total, generation, demand, gap } = sums;
  const href = totalHref(ground, country);
  const energy: GridRow = {
    key: 'energy',
    cells: [
      [{ text: t('brief.grid.energy') }],
      [total.counted.length > 0 ? { text: totalWords(total, ground), href } : nothing(ground)],
      total.counted.length > 0
        ? lineOf(t('brief.grid.counted', { count: total.counted.length }), { text: String(total.counted.length), href })
        : [{ text: t('brief.grid.noSum') }],
    ],
  };
  const figure = (key: GridKey): Run => {
    const result = key === 'gap' ? gap?.share : sums[key];
    return result ? { text: gridWords(key, result, ground), href: placeHref(ground, gridId(key)) } : nothing(ground);
  };
  const against = (key: 'generation' | 'demand'): Line => {
    const told = key === 'generation' ? generation : demand;
    if (!told) return [{ text: t('state.not-stated') }];
    const value = yearValueWords(told, ground);
    return lineOf(t(`brief.grid.of.${key}`, { year: told.year, value }), dateRun(told.year, locale), {
      text: value,
      href: placeHref(ground, key),
    });
  };
  const row = (key: GridKey, of: Line): GridRow => ({
    key,
    cells: [[{ text: t(`brief.grid.${key}`) }], [figure(key)], of],
  });
  const gapLine = (): Line => {
    if (!gap) return [{ text: t('brief.grid.noGap', { of: countryName(country, locale) }) }];
    const { key, name, central, unit } = gap.constant;
    const value = worked(exactly(central), unit, speechOf(locale));
    const home = `/${locale}/method/baselines#${key}`;
    const words = inLocale(name, locale).text;
    return [{ text: words, href: home }, { text: ': ' }, { text: value, href: home }];
  };
  return total.counted.length > 0
    ? [
        energy,
        row('share', against('generation')),
        row('hours', against('demand')),
        row('people', [{ text: t('brief.grid.of.people') }]),
        row('gap', gapLine()),
      ]
    : [
        energy,
        { key: 'generation', cells: [[{ text: t('brief.grid.generation') }], ...valueCells('generation')] },
        { key: 'demand', cells: [[{ text: t('brief.grid.demand') }], ...valueCells('demand')] },
        {
          key: 'gap',
          cells: [[{ text: t('brief.grid.gapItself') }], [{ text: gap ? '' : t('state.not-stated') }], gapLine()],
        },
      ];

  function valueCells(key: 'generation' | 'demand'): Line[] {
    const told = key === 'generation' ? generation : demand;
    return told
      ? [[{ text: yearValueWords(told, ground), href: placeHref(ground, key) }], [dateRun(told.year, locale)]]
      : [[{ text: t('state.not-stated') }], []];
  }
}

/** The places of a country's figures are on its own page of numbers. */
function regionRow(sums: GridSums, keys: GridKey[], ground: Ground): GridRow {
  const { locale, whole, units, land, period } = ground;
  const own = groundOf({ dataset: whole, units, land }, sums.country, locale, period);
  const told = sums.total.counted.length > 0;
  return {
    key: sums.country,
    cells: [
      [{ text: countryName(sums.country, locale) }],
      [told ? { text: totalWords(sums.total, own), href: totalHref(ground, sums.country) } : nothing(ground)],
      ...keys.map((key): Line => {
        const result = key === 'gap' ? undefined : sums[key];
        const href = ground.chosen ? `#${countryId(sums.country, gridId(key))}` : placeHref(own, gridId(key));
        return [result ? { text: gridWords(key, result, own), href } : nothing(ground)];
      }),
    ],
  };
}
