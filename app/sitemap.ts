import type { MetadataRoute } from 'next';
import { languagesOf } from '@/app/alternates';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
import { sitePages } from '@/lib/publish/describe/site-pages';
import { siteAddress } from '@/lib/record/site-address';

/** Every page in every language, each with its twins. No dates of change: the record does not keep them by page. */
export default function sitemap(): MetadataRoute.Sitemap {
  const site = siteAddress();
  return sitePages(getDataset(), getOutlines()).flatMap((path) =>
    siteLocales.map((locale) => ({
      url: `${site}/${locale}${path}`,
      alternates: { languages: languagesOf(path, site) },
    })),
  );
}
