import { SLASH } from '@/components/search/slash';
import { localeNames, type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import styles from './site-header.module.css';

export function SiteHeader({ locale }: { locale: SiteLocale }) {
  const t = translator(locale);
  const pages = [
    { href: `/${locale}`, name: t('site.map') },
    { href: `/${locale}/trends`, name: t('site.trends') },
    { href: `/${locale}/convert`, name: t('site.convert') },
    { href: `/${locale}/check`, name: t('site.check') },
    { href: `/${locale}/profit`, name: t('site.profit') },
    { href: `/${locale}/claims`, name: t('site.claims') },
    { href: `/${locale}/policy`, name: t('site.policy') },
    { href: `/${locale}/countries`, name: t('site.countries') },
    { href: `/${locale}/sources`, name: t('site.sources') },
    { href: `/${locale}/method`, name: t('site.method') },
    { href: `/${locale}/data`, name: t('site.data') },
  ];
  return (
    <header className={styles.header}>
      <a className="skip" href="#content">
        {t('site.skip')}
      </a>
      <a className={styles.name} href={`/${locale}`}>
        {t('site.name')}
      </a>
      <nav aria-label={t('site.navigation')} className={styles.pages}>
        {pages.map((page) => (
          <a key={page.href} href={page.href}>
            {page.name}
          </a>
        ))}
      </nav>
      <div className={styles.search}>
        <a href={`/${locale}/search`} title={t('search.linkTitle')} aria-keyshortcuts="/" data-slash={SLASH}>
          {t('search.link')}
        </a>
      </div>
      <nav aria-label={t('site.language')} className={styles.languages}>
        {siteLocales.map((one) =>
          one === locale ? (
            <span key={one} aria-current="true" lang={one}>
              {localeNames[one]}
            </span>
          ) : (
            <a key={one} href={`/${one}`} hrefLang={one} lang={one} data-language={one}>
              {localeNames[one]}
            </a>
          ),
        )}
      </nav>
    </header>
  );
}
