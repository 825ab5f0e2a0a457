import type { Dataset } from '@/lib/dataset/build-dataset';
import type { countries } from '@/lib/schema/vocabulary';
import { earliest, latest } from '@/lib/units/calendar';

/** The countries by the codes of three letters that catalogues name them with. */
export const ALPHA3: Record<(typeof countries)[number], string> = {
  KZ: 'KAZ',
  KG: 'KGZ',
  TJ: 'TJK',
  UZ: 'UZB',
  TM: 'TKM',
};

export const keywords = ['crypto mining', 'electricity theft', 'energy', 'Central Asia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']; // biome-ignore format: a list of words

/** The first and the last day on which a published case was made known. Cases without a date do not count. */
export function timeCovered({ cases }: Pick<Dataset, 'cases'>): { from: string; to: string } {
  const dates = cases.flatMap(({ announced }) => (announced ? [announced] : []));
  return {
    from: dates.map(earliest).sort()[0] ?? '',
    to: dates.map(latest).sort().at(-1) ?? '',
  };
}
