'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Missing, missingPage } from '@/lib/view/missing-page';
import { NearNames } from './near-names';

const never = () => () => {};

export type NotFoundWords = Record<
  Missing['kind'],
  { title: string; text: string; near: string; list: { href: string; name: string } }
>;
type Props = { locale: SiteLocale; name: string; words: NotFoundWords };

/**
 * What is said of an address that leads nowhere, in one language. The page is written once for all languages; with
 * script it says what was asked for, and only in the language of the address.
 */
export function NotFoundSection({ locale, name, words }: Props) {
  const path = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => '',
  );
  const missing = missingPage(path);
  const other = missing.locale !== undefined && missing.locale !== locale;
  useEffect(() => {
    if (missing.locale === locale) document.documentElement.lang = locale;
  }, [missing.locale, locale]);
  if (other) return null;
  const { title, text, near, list } = words[missing.kind];
  return (
    <section lang={locale} aria-label={name}>
      <h1>{title}</h1>
      <p>{text}</p>
      <NearNames missing={missing} locale={locale} title={near} />
      <p>
        <a href={list.href}>{list.name}</a>
      </p>
    </section>
  );
}
