import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Use } from '@/lib/view/numbers/number-section';
import { trendNamed } from './all-trends';
import { trendNames } from './names';

/** For each number that the trends show and link home, by its address: the figures in which it stands. */
export function trendUses(dataset: Dataset, locale: SiteLocale): ReadonlyMap<string, Use[]> {
  const name = translator(locale)('trends.title');
  const uses = new Map<string, Use>();
  for (const figure of trendNames) {
    const { title, sentence, notes, table } = trendNamed(figure, dataset, locale);
    const link = { text: title, href: `/${locale}/trends#${figure}` };
    for (const { href } of [sentence, ...notes, ...table.rows.flat()]) {
      if (!href?.startsWith(`/${locale}/numbers`)) continue;
      const use = uses.get(href) ?? { name, links: [] };
      uses.set(href, use);
      if (!use.links.some((one) => one.href === link.href)) use.links.push(link);
    }
  }
  return new Map([...uses].map(([href, use]) => [href, [use]]));
}
