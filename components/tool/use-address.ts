'use client';

import { useCallback, useSyncExternalStore } from 'react';

const MOVED = 'lost-load:address';

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}

/**
 * The query of the address, and how to set it. A page as written at build time has none, so that what is in the
 * address is read only once the page lives. Typing replaces the address, so that "back" leaves the page.
 */
export function useAddress(): [query: string, set: (query: string) => void] {
  const query = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const set = useCallback((next: string) => {
    window.history.replaceState(null, '', next ? `?${next}` : window.location.pathname);
    window.dispatchEvent(new Event(MOVED));
  }, []);
  return [query, set];
}
