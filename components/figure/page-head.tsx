import type { SiteLocale } from '@/lib/i18n/locale';

/** The picture that goes with a link to a page. */
export type LinkedPicture = { src: string; width: number; height: number; alt: string };
/** `embed` is the name of the frame that shows what the page shows, if there is one. */
type Props = { embed?: string; picture?: LinkedPicture; locale: SiteLocale };

/**
 * What other sites read in the head of a page: its picture, and where its oEmbed answer lies. Written as elements, since
 * the framework's own fields for them say each title and description three times over.
 */
export function PageHead({ embed, picture, locale }: Props) {
  return (
    <>
      {embed && <link rel="alternate" type="application/json+oembed" href={`/api/v1/oembed/${locale}/${embed}.json`} />}
      {picture && (
        <>
          <meta property="og:image" content={picture.src} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
