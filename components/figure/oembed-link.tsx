import type { SiteLocale } from '@/lib/i18n/locale';

/** Tells systems that know oEmbed where the answer for this page lies. It goes into the head of the page. */
export const OembedLink = ({ name, locale }: { name: string; locale: SiteLocale }) => (
  <link rel="alternate" type="application/json+oembed" href={`/api/v1/oembed/${locale}/${name}.json`} />
);
