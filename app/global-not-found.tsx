import './globals.css';
import type { Metadata } from 'next';
import { fontClasses } from '@/app/fonts';
import { NotFoundSection, type NotFoundWords } from '@/components/site/not-found-section';
import { localeNames, type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { type Missing, missingKinds } from '@/lib/view/missing-page';

export const metadata: Metadata = { title: '404 · Lost Load' };

/** Where all of a kind are listed; the rest are cases, which the map page lists. */
const LISTS: Partial<Record<Missing['kind'], { path: string; name: MessageKey }>> = {
  context: { path: '/context', name: 'site.neighbours' },
  publisher: { path: '/sources', name: 'site.sources' },
  version: { path: '/changed', name: 'notFound.changed' },
};

/** The page for an address that is none. Written once for all languages, since it cannot know the reader's. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <main id="content">
          {siteLocales.map((locale) => (
            <NotFoundSection key={locale} locale={locale} name={localeNames[locale]} words={wordsIn(locale)} />
          ))}
        </main>
      </body>
    </html>
  );
}

function wordsIn(locale: SiteLocale): NotFoundWords {
  const t = translator(locale);
  const kinds = missingKinds.map((kind) => [
    kind,
    {
      title: t(`notFound.${kind}`),
      text: t(`notFound.${kind}.text`),
      near: t(kind === 'publisher' ? 'notFound.nearPublishers' : 'notFound.near'),
      list: { href: `/${locale}${LISTS[kind]?.path ?? ''}`, name: t(LISTS[kind]?.name ?? 'notFound.home') },
    },
  ]);
  return Object.fromEntries(kinds);
}
