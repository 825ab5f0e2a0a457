'use client';

import { useEffect } from 'react';
import { useAddress } from '@/components/use-address';
import { type KnownRelease, LONGEST, sinceOf } from '@/lib/release/since';
import { fill } from '@/lib/view/fill';
import styles from './releases.module.css';

type Words = Record<'label' | 'hint' | 'go' | 'unknown' | 'long', string>;

/** Leads from a version, a day or a pasted frozen address to the page of what has changed since. */
export function SinceForm({ locale, known, words }: { locale: string; known: KnownRelease[]; words: Words }) {
  const [query] = useAddress();
  const asked = new URLSearchParams(query).get('since') ?? '';
  const since = sinceOf(asked, known);
  useEffect(() => {
    if (!since) return;
    const place = since.id ? `#revised-${since.id}` : '';
    window.location.replace(`/${locale}/changed/${since.version}${place}`);
  }, [since, locale]);
  return (
    <form className={styles.since} action={`/${locale}/changed`}>
      <label htmlFor="since">{words.label}</label>
      <input
        id="since"
        name="since"
        type="text"
        autoComplete="off"
        defaultValue={asked.slice(0, LONGEST)}
        key={asked}
        aria-describedby="since-hint"
      />
      <button type="submit">{words.go}</button>
      <small id="since-hint">{words.hint}</small>
      {asked && !since && (
        <div role="alert">
          <p className="doubt">
            {asked.length > LONGEST
              ? fill(words.long, { count: String(asked.length) })
              : fill(words.unknown, { text: asked })}
          </p>
          <ul>
            {known.map(({ version, date }) => (
              <li key={version}>
                <a href={`/${locale}/changed/${version}`}>
                  {date}, {version}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
