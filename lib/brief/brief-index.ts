import type { SiteLocale } from '@/lib/i18n/locale';
import { type Line, lineOf, type Run } from '@/lib/view/line';
import { countRun } from './facts';
import { type Basis, briefPath, groundOf, scopeName } from './ground';
import { briefScopes } from './scopes';

/** All briefs, each with how many cases it rests on. */
export function briefIndex(record: Basis, locale: SiteLocale): { key: string; name: Run; cases: Line }[] {
  return briefScopes.map((scope) => {
    const ground = groundOf(record, scope, locale);
    const count = countRun('cases', ground);
    return {
      key: scope,
      name: { text: scopeName(ground), href: `/${locale}${briefPath(scope)}` },
      cases: count
        ? lineOf(ground.t('brief.indexCases', { count: count.count }), count)
        : [{ text: ground.t('brief.indexNone') }],
    };
  });
}
