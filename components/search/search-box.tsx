'use client';

import { type FormEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { AddressNote } from '@/components/tool/address-note';
import tool from '@/components/tool/tool.module.css';
import { useAddress } from '@/components/use-address';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import { FOREIGN } from '@/lib/view/address-parts';
import { type PageLink, PageLinks } from './page-links';
import { ResultGroups } from './result-groups';
import styles from './search.module.css';
import { useEngine } from './use-engine';

/** Longer than any name or title of the record. */
const LONGEST = 200;
/** Browsers refuse addresses that change many times a second; the address follows when the typing rests. */
const REST = 250;

type Props = { locale: SiteLocale; phrases: Phrases; lists: PageLink[] };

/** The search. What was typed stands in the address; what it is found by comes with the first use. */
export function SearchBox({ locale, phrases, lists }: Props) {
  const { t } = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const [query, setQuery] = useAddress();
  const ignored = [...new URLSearchParams(query)]
    .filter(([name]) => name !== 'q' && !FOREIGN.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const [typed, setTyped] = useState<string>();
  const [used, setUsed] = useState(false);
  const text = typed ?? new URLSearchParams(query).get('q') ?? '';
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const { ask, failed, again } = useEngine(locale, used || text !== '');

  // What was typed before the page came to life is taken up, and so is the focus that it was opened with.
  useEffect(() => {
    if (window.location.hash === '#q') input.current?.focus();
    if (document.activeElement === input.current) setUsed(true);
    if (input.current?.value) setTyped(input.current.value);
  }, []);
  useEffect(() => {
    if (typed === undefined) return undefined;
    const rest = setTimeout(() => setQuery(typed ? new URLSearchParams({ q: typed }).toString() : ''), REST);
    return () => clearTimeout(rest);
  }, [typed, setQuery]);

  const tooLong = text.length > LONGEST;
  const asked = useDeferredValue(tooLong ? '' : text.trim());
  const answer = useMemo(() => (ask && asked ? ask(asked) : null), [ask, asked]);

  function toResults(event: FormEvent) {
    event.preventDefault();
    results.current?.querySelector<HTMLElement>('a, summary')?.focus();
  }
  const status = () => {
    if (asked && failed) return t('search.box.failed');
    if (asked && !answer) return t('search.box.loading');
    return answer ? t(`search.box.${answer.state}`, { count: answer.count, asked }) : '';
  };
  return (
    <search>
      <AddressNote ignored={ignored} t={t} />
      <form className={styles.form} action={`/${locale}/search`} onSubmit={toResults}>
        <div className={tool.field}>
          <label htmlFor="q">{t('search.box.label')}</label>
          <input
            id="q"
            ref={input}
            className={styles.input}
            type="search"
            name="q"
            value={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={tooLong ? 'q-hint q-error' : 'q-hint'}
            aria-invalid={tooLong || undefined}
            onFocus={() => setUsed(true)}
            onChange={(event) => {
              setTyped(event.target.value);
              if (failed) again();
            }}
          />
          <small id="q-hint" className="muted">
            {t('search.box.hint')}
          </small>
          {tooLong && (
            <span id="q-error" className={tool.error} role="alert">
              {t('search.box.tooLong', { limit: LONGEST })}
            </span>
          )}
        </div>
      </form>
      <p role="status" className={styles.status}>
        {status()}
      </p>
      <div ref={results}>
        {answer?.state === 'none' && <PageLinks links={lists} />}
        {answer && <ResultGroups groups={answer.groups} t={t} />}
      </div>
    </search>
  );
}
