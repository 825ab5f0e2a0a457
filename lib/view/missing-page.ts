import { isSiteLocale, type SiteLocale } from '@/lib/i18n/locale';

/** What an address that leads nowhere was after, as far as it says. */
export const missingKinds = ['case', 'context', 'publisher', 'convert', 'numbers', 'version', 'page'] as const;
export type Missing = { kind: (typeof missingKinds)[number]; asked: string; locale?: SiteLocale };

/** Folders under a language, or under /embed and a language, and what their next part names. */
const FOLDERS: Record<string, Missing['kind']> = {
  cases: 'case',
  convert: 'convert',
  context: 'context',
  sources: 'publisher',
  numbers: 'numbers',
  frozen: 'version',
};

export function missingPage(path: string): Missing {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const [locale = '', folder = '', asked = ''] = first === 'embed' ? rest : [first, ...rest];
  const told = isSiteLocale(locale.toLowerCase()) ? { locale: locale.toLowerCase() as SiteLocale } : {};
  const kind = Object.hasOwn(FOLDERS, folder) && asked ? FOLDERS[folder] : undefined;
  return { kind: kind ?? 'page', asked: kind ? decoded(asked) : '', ...told };
}

/** An address that was cut in the middle of a letter is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What has a page of its own, by id and name: for an address that is nearly right. */
export type KnownNames = Record<'cases' | 'context' | 'publishers', { id: string; name: string }[]>;
export type Near = { list: keyof KnownNames; folder: string }[];

const RECORDS: Near = [
  { list: 'cases', folder: 'cases' },
  { list: 'context', folder: 'context' },
];

/** Where to look for a name like the one that was asked for, and the folders of their pages. */
export const nearOf: Record<Missing['kind'], Near> = {
  case: RECORDS,
  context: RECORDS,
  convert: RECORDS,
  numbers: RECORDS,
  publisher: [{ list: 'publishers', folder: 'sources' }],
  version: [],
  page: [],
};
