import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Trend } from './trend';

/** The pages that a figure rests on, each once: publisher and title, with the address; without one, the publisher's page. */
export function sourcePages(ids: readonly string[], dataset: Dataset, locale: SiteLocale): Trend['sources'] {
  return [...new Set(ids)].flatMap((id) => {
    const page = dataset.pages.get(id);
    if (!page) return [];
    const { publisher, title, url } = page;
    return [
      {
        text: title ? `${publisher.name}: ${title}` : publisher.name,
        href: url ?? `/${locale}/sources/${publisher.id}`,
      },
    ];
  });
}
