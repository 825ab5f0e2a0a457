import { plainNumber } from '@/lib/format/number';
import type { SourceKind } from '@/lib/schema/vocabulary';
import { type Line, lineOf, type Run } from '@/lib/view/line';
import { pageCounts } from './counted';
import { countRun } from './facts';
import { casesOf, type Ground, groundOf, miningOf, placeHref, scopeName } from './ground';

/** What the record does not know: what was read, and what the cases leave open. Each count leads to what it counted. */
export function briefUnknown(ground: Ground): Line[] {
  const { t, chosen, scope, whole, units, land, locale } = ground;
  const none = casesOf(ground).length === 0;
  const line = (id: 'undated' | 'doubt' | 'untold' | 'status' | 'tray', from = ground): Line[] => {
    const count = countRun(id, from);
    return count ? [lineOf(t(`brief.unknown.${id}`, { count: count.count }), count)] : [];
  };
  const undated = chosen ? groundOf({ dataset: whole, units, land }, scope, locale) : ground;
  return [
    ...(none
      ? [[{ text: t(chosen ? 'brief.unknown.noneChosen' : 'brief.unknown.none', { of: scopeName(ground) }) }]]
      : []),
    ...read(ground),
    ...line('untold'),
    ...line('doubt'),
    ...(chosen ? leftOut(undated) : line('undated')),
    ...line('tray'),
    ...line('status'),
    [{ text: t('brief.unknown.reach') }],
    ...(none || miningOf(ground).length > 0 ? [] : [[{ text: t('brief.unknown.noMining') }]]),
  ];
}

/** Cases without a date are in no period. Their place is that of the whole brief. */
function leftOut(ground: Ground): Line[] {
  const count = countRun('undated', ground);
  return count ? [lineOf(ground.t('brief.unknown.undatedChosen', { count: count.count }), count)] : [];
}

/** How many pages were read, sort by sort. */
function read(ground: Ground): Line[] {
  const { t, locale } = ground;
  const counts = pageCounts(ground);
  const run = (id: string): Run[] => {
    const found = counts.find((one) => one.id === id);
    return found ? [{ text: plainNumber(found.pages.length, locale), href: placeHref(ground, id) }] : [];
  };
  const [all] = run('pages');
  if (!all) return [[{ text: t('brief.unknown.notRead') }]];
  const kinds = counts.filter(({ key }) => key === 'kind');
  const undated = run('pages-undated');
  const size = (id: string) => counts.find((one) => one.id === id)?.pages.length ?? 0;
  return [
    lineOf(
      t('brief.unknown.pages', {
        count: size('pages'),
        of: scopeName(ground),
        kinds: kinds
          .map(({ name, pages }) =>
            t('brief.unknown.kind', {
              kind: t(`sourceKind.${name as SourceKind}`),
              count: plainNumber(pages.length, locale),
            }),
          )
          .join(', '),
      }),
      all,
      ...kinds.flatMap(({ id }) => run(id)),
    ),
    ...(undated.length > 0
      ? [lineOf(t('brief.unknown.undatedPages', { count: size('pages-undated') }), ...undated)]
      : []),
  ];
}
