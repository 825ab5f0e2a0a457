import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { PageLinks } from './page-links';
import { SearchBox } from './search-box';
import { SlashChoice } from './slash-choice';

/** The page of the search. Without script it says so, and leads to where everything is listed. */
export function SearchPage({ locale }: { locale: SiteLocale }) {
  const t = translator(locale);
  const lists = [
    { href: `/${locale}#cases`, name: t('search.list.cases') },
    { href: `/${locale}/claims`, name: t('search.list.claims') },
    { href: `/${locale}/sources`, name: t('search.list.sources') },
  ];
  return (
    <>
      <h1>{t('search.title')}</h1>
      <p className="lead">{t('search.lead')}</p>
      <noscript>
        <p>{t('search.noScript')}</p>
        <PageLinks links={lists} />
      </noscript>
      <SearchBox
        locale={locale}
        phrases={phrasesOf(locale, ['address.', 'search.box.', 'search.kind.', 'search.why.'])}
        lists={lists}
      />
      <SlashChoice label={t('search.slash')} />
    </>
  );
}
