import '@/app/globals.css';
import type { Metadata, Viewport } from 'next';
import { fontClasses } from '@/app/fonts';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { siteAddress } from '@/lib/record/site-address';
import { localeOf } from '@/lib/view/locale-param';

export const dynamicParams = false;
export const generateStaticParams = () => siteLocales.map((locale) => ({ locale }));

type Props = { children: React.ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale));
  return {
    metadataBase: new URL(siteAddress()),
    title: { default: `${t('site.name')}: ${t('site.tagline')}`, template: `%s · ${t('site.name')}` },
    description: t('site.description'),
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14181d' },
  ],
};

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <html lang={locale} className={fontClasses}>
      <head>
        <script src="/site.js" defer />
      </head>
      <body>
        <SiteHeader locale={locale} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={locale} version={getDataset().version} />
      </body>
    </html>
  );
}
