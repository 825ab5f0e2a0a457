import './globals.css';
import type { Metadata } from 'next';
import { fontClasses } from '@/app/fonts';
import { NotFoundHelp } from '@/components/site/not-found-help';
import { localeNames, siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';

export const metadata: Metadata = { title: '404 · Lost Load' };

/** The page for an address that is none. Written once for all languages, since it cannot know the reader's. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <main id="content">
          {siteLocales.map((locale) => {
            const t = translator(locale);
            return (
              <section key={locale} lang={locale} aria-label={localeNames[locale]}>
                <h1>{t('notFound.title')}</h1>
                <p>{t('notFound.text')}</p>
                <p>
                  <a href={`/${locale}`}>{t('notFound.home')}</a>
                </p>
                <NotFoundHelp locale={locale} title={t('notFound.near')} />
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
