import { siteLocales } from '@/lib/i18n/locale';
import type { BriefScope } from './brief';
import { briefScopes } from './scopes';

/** Where the printed briefs lie after a build, from the root of the project. */
export const BRIEF_FOLDER = '.next/briefs';

/** lost-load-kz-en.pdf; the region's is lost-load-region-en.pdf. */
export const briefFile = (scope: BriefScope, locale: string): string =>
  `lost-load-${scope === 'all' ? 'region' : scope.toLowerCase()}-${locale}.pdf`;

/** Every brief that is printed, with the name of its file. */
export const printedBriefs = siteLocales.flatMap((locale) =>
  briefScopes.map((scope) => ({ locale, scope, file: briefFile(scope, locale) })),
);
