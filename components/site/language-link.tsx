'use client';

import type { MouseEvent } from 'react';

/** Leads to the home page of a language; with script, to the page and view the reader is on. */
export function LanguageLink({ locale, name }: { locale: string; name: string }) {
  function keepView(event: MouseEvent<HTMLAnchorElement>) {
    const { pathname, search } = window.location;
    event.currentTarget.href = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`) + search;
  }
  return (
    <a href={`/${locale}`} hrefLang={locale} lang={locale} onClick={keepView}>
      {name}
    </a>
  );
}
