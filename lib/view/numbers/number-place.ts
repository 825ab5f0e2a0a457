import type { SiteLocale } from '@/lib/i18n/locale';
import type { Test } from '@/lib/plausibility/verdict';

/*
 * Where a number lives: a section of the page of its case, named by what it is. A claim's section bears the key of the
 * claim; everything computed says so in its name.
 */

/** The page of all numbers of a case. */
export const numbersPath = (locale: SiteLocale, id: string): string => `/${locale}/numbers/${id}`;

/** The place of one number of a case. */
export const numberHref = (locale: SiteLocale, id: string, section: string): string =>
  `${numbersPath(locale, id)}#${section}`;

/** The place of a sum or a count of the whole site. */
export const countHref = (locale: SiteLocale, section: string): string => `/${locale}/numbers#${section}`;

/** A figure of ours: derived-energy, derived-people ... */
export const derivedSection = (line: string): string => `derived-${line}`;

/** A reading that people settled on, with everything that follows from it. */
export const readingSection = (claim: string, reading: string): string => `reading-${claim}-${reading}`;

/** One of the roads to the energy: road-load, road-money, road-machines; and where they meet. */
export const roadSection = (road: string): string => `road-${road}`;
export const MEETING = 'roads-meet';

/** A test of the printed values. */
export const testSection = ({ result, of }: Pick<Test, 'result' | 'of'>): string =>
  ['test', result.formula, ...of].join('-');

/** One way in which a doubtful value was tried. */
export const triedSection = (claim: string, way: string): string => `tried-${claim}-${way}`;

/** The sum of a country, or of all. */
export const totalSection = (key: string): string => `total-${key}`;
