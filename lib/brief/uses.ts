import { recordDate } from '@/lib/cite/edition';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Use } from '@/lib/view/numbers/number-section';
import { briefIndex } from './brief-index';
import { briefModel } from './brief-model';
import type { Basis } from './ground';
import { briefScopes } from './scopes';

export type BriefUses = ReadonlyMap<string, Use[]>;

const known = new WeakMap<Dataset, Partial<{ [locale in SiteLocale]: BriefUses }>>();

/** For each number, by its address: the briefs that show it. Read off the briefs themselves, once a record and language. */
export function briefUses(record: Basis, locale: SiteLocale): BriefUses {
  const kept = known.get(record.dataset) ?? {};
  known.set(record.dataset, kept);
  kept[locale] ??= usesOf(record, locale);
  return kept[locale];
}

function usesOf(record: Basis, locale: SiteLocale): BriefUses {
  const name = translator(locale)('numbers.use.briefs');
  const edition = { version: record.dataset.version, date: recordDate(record.dataset) };
  const uses = new Map<string, Use[]>();
  for (const scope of briefScopes) {
    const model = briefModel(record, scope, { site: '', locale, edition });
    const link = { text: model.title, href: `/${locale}${model.path}` };
    for (const href of new Set(numbersIn(model).filter((one) => one.includes('#')))) {
      const [use] = uses.get(href) ?? [];
      if (use) use.links.push(link);
      else uses.set(href, [{ name, links: [link] }]);
    }
  }
  const index = { text: translator(locale)('brief.index'), href: `/${locale}/countries` };
  for (const href of numbersIn(briefIndex(record, locale))) uses.get(href)?.[0]?.links.push(index);
  return uses;
}

/** The addresses of numbers anywhere in a model. */
function numbersIn(part: unknown): string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'href' && typeof value === 'string' && value.includes('/numbers') ? [value] : numbersIn(value),
  );
}
