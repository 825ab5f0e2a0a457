'use client';

import { useEffect, useReducer, useRef } from 'react';
import { type Asked, type Entered, type Entry, enteredBy, freshEntry } from '@/lib/profit/entry';
import { defaultState, readState, writeState } from '@/lib/profit/profit-state';
import type { Grounds } from '@/lib/profit/sums/grounds';
import { isTooLong } from '@/lib/view/address-parts';

/** Browsers refuse an address that changes with every key; it follows a moment later. */
const PAUSE = 200;

/** What the reader set, as typed and as last understood; read from the address once, and written to it after. */
export function useFarm(grounds: Grounds, asked?: Asked): Entry & { enter: (entered: Entered) => void } {
  const [entry, enter] = useReducer(
    (before: Entry, entered: Entered) => enteredBy(before, entered, grounds),
    { grounds, asked },
    ({ grounds: own, asked: first }) => ({ ...freshEntry(own), ...first }),
  );
  const written = useRef('');
  useEffect(() => {
    const read = () => {
      const query = window.location.search.slice(1);
      if (query === written.current) return;
      written.current = query;
      if (isTooLong(query)) enter({ state: defaultState(grounds), ignored: [query], what: 'address' });
      else enter({ ...readState(new URLSearchParams(query), grounds), what: 'address' });
    };
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [grounds]);
  useEffect(() => {
    if (!entry.touched) return;
    const timer = setTimeout(() => {
      const query = writeState(entry.state, grounds);
      const { pathname, hash } = window.location;
      written.current = query;
      window.history.replaceState(null, '', pathname + (query ? `?${query}` : '') + hash);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [entry, grounds]);
  return { ...entry, enter };
}
