'use client';

import { useCallback, useSyncExternalStore } from 'react';

const MOVED = 'lost-load:address';

/** Calls back when the reader goes back or forth, and when a page moved its own address (`announceMove`). */
export function subscribeToAddress(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}
export const announceMove = () => window.dispatchEvent(new Event(MOVED));

const never = () => () => {};

/** True in the browser once the page is live; false in the page as it was written at build time. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * The query of the address, and how to set it. A page as written at build time has none, so that what is in the
 * address is read only once the page lives. Typing replaces the address, so that "back" leaves the page.
 */
export function useAddress(): [query: string, set: (query: string) => void] {
  const query = useSyncExternalStore(
    subscribeToAddress,
    () => window.location.search,
    () => '',
  );
  const set = useCallback((next: string) => {
    window.history.replaceState(null, '', next ? `?${next}` : window.location.pathname);
    announceMove();
  }, []);
  return [query, set];
}
