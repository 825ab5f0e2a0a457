import { recordDate } from '@/lib/cite/edition';
import { byStep, yearOf } from '@/lib/derive/coverage';
import { plainNumber } from '@/lib/format/number';
import { type Line, lineOf, type Run } from '@/lib/view/line';
import { caseCounts, pagesIn, pageYearId, yearId } from './counted';
import { countRun } from './facts';
import { type Ground, placeHref, scopeName } from './ground';

/** One year of the chart: its bar and its count above, and how many pages came out in it beneath. */
export type TrendYear = {
  year: string;
  x: number;
  /** The middle of the step, for the words. */
  middle: number;
  wide: number;
  bar: { y: number; high: number } | null;
  cases: Run & { y: number };
  pages: Run | null;
};
export type BriefTrend = {
  width: number;
  height: number;
  title: string;
  sentence: Line;
  alt: string;
  /** Feet of the bars and of the strip, and the height of its fields. */
  base: number;
  strip: { y: number; high: number; words: number };
  axis: number;
  years: TrendYear[];
  names: { cases: string; pages: string };
  notes: Line[];
};

const WIDTH = 600;
const TOP = 46;
/** How far the bars may rise; without a bar, the room for a word. */
const HIGH = 144;
const LOW = 40;
/** From the foot of the bars to the words of the years, to the strip, and from its edge to its words. */
const AXIS = 22;
const STRIP = 62;
const FIELD = 26;
const WORDS = 19;
const MOST_YEARS = 12;
/** Years shown where no case tells the first. */
const YEARS = 8;
/** Of a step, how much is bar. */
const BAR = 0.62;

/** Cases by the year in which they were made known, over a strip of what was read. A year not read is no zero. */
export function briefTrend(ground: Ground): BriefTrend {
  const { t, locale } = ground;
  const counts = caseCounts(ground).filter(({ key }) => key === 'year');
  const cases = new Map(counts.map(({ name = '', records }) => [name, records.length]));
  const pages = byStep(pagesIn(ground), yearOf);
  const years = yearsOf(ground, [...cases.keys()]);
  const most = Math.max(1, ...years.map((year) => cases.get(year) ?? 0));
  const step = WIDTH / years.length;
  const rise = cases.size > 0 ? HIGH : LOW;
  const base = TOP + rise;
  const all = years.map((year, index): TrendYear => {
    const count = cases.get(year) ?? 0;
    const read = pages.get(year)?.length ?? 0;
    const high = Math.round((count / most) * rise);
    return {
      year,
      x: Math.round(index * step + (step * (1 - BAR)) / 2),
      middle: Math.round((index + 0.5) * step),
      wide: Math.round(step * BAR),
      bar: count > 0 ? { y: base - high, high } : null,
      cases: {
        ...(count > 0
          ? { text: plainNumber(count, locale), href: placeHref(ground, yearId(year)) }
          : { text: read > 0 ? t('brief.trend.none') : '' }),
        y: base - high - 8,
      },
      pages: read > 0 ? { text: plainNumber(read, locale), href: placeHref(ground, pageYearId(year)) } : null,
    };
  });
  return {
    width: WIDTH,
    height: base + STRIP + FIELD + 4,
    title: t('brief.part.trend'),
    sentence: sentenceOf(ground, cases),
    alt: t('brief.trend.alt', { of: scopeName(ground) }),
    base,
    strip: { y: base + STRIP, high: FIELD, words: base + STRIP + WORDS },
    axis: base + AXIS,
    years: all,
    names: { cases: t('brief.trend.cases'), pages: t('brief.trend.pages') },
    notes: [
      [{ text: t(all.some(({ pages: read }) => !read) ? 'brief.trend.notRead' : 'brief.trend.read') }],
      ...counted('again', ground),
      ...counted('undated', ground),
    ],
  };
}

/** What stands in no bar: parts and second tellings, and what shows no date. */
function counted(id: 'again' | 'undated', ground: Ground): Line[] {
  const count = countRun(id, ground);
  return count ? [lineOf(ground.t(`brief.trend.${id}`, { count: count.count }), count)] : [];
}

/** The year with the most cases, said of what was read and of nothing else. */
function sentenceOf(ground: Ground, cases: ReadonlyMap<string, number>): Line {
  const { t } = ground;
  const [most] = [...cases].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  if (!most) return [{ text: t('brief.trend.empty', { of: scopeName(ground) }) }];
  const [year, count] = most;
  const run = { text: plainNumber(count, ground.locale), href: placeHref(ground, yearId(year)) };
  return lineOf(t('brief.trend.most', { year, count }), { text: year, time: year }, run);
}

/** From the first case, or the first chosen year, to the year of the record. */
function yearsOf({ whole, period }: Ground, told: string[]): string[] {
  const end = Number(period.to ?? recordDate(whole).slice(0, 4));
  const first = Number(period.from ?? told.sort()[0] ?? end - YEARS + 1);
  const start = Math.max(first, end - MOST_YEARS + 1);
  return Array.from({ length: end - start + 1 }, (_, index) => String(start + index));
}
