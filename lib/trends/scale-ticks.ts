import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';

type Ticks = { at: number; name: string }[];

/** Marks of a scale from one end to the other, a step apart, with their numbers written out. */
export function scaleTicks(from: number, to: number, step: number, locale: SiteLocale): Ticks {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    // Freed from binary dust, so that the third step of 0.1 is 0.3.
    const at = Number((from + index * step).toPrecision(12));
    return { at, name: plainNumber(at, locale) };
  });
}

/** Marks for whole years. */
export const yearTicks = (from: number, to: number, step = 1): Ticks =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => {
    const at = from + index * step;
    return { at, name: String(at) };
  });

/** The end of a scale that holds a value and is easily divided: 1, 2, 2.5 or 5 times a power of ten in four or five steps. */
export function roundScale(highest: number): { to: number; step: number } {
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one * 5 >= highest) ?? 10 * power;
  return { to: Number((Math.ceil(highest / step - 1e-9) * step).toPrecision(12)), step };
}
