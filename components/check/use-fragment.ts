'use client';

import { useCallback, useSyncExternalStore } from 'react';

const NAME = '#text=';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function textInAddress(): string {
  const { hash } = window.location;
  if (!hash.startsWith(NAME)) return '';
  try {
    return decodeURIComponent(hash.slice(NAME.length));
  } catch {
    // A link that was cut in the middle of a letter: what cannot be read is left out.
    return '';
  }
}

/** A text kept behind # in the address, which browsers never send to a server; and how to put it there. */
export function useFragment(): [text: string, set: (text: string) => void] {
  const text = useSyncExternalStore(subscribe, textInAddress, () => '');
  const set = useCallback((next: string) => {
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', pathname + search + (next ? NAME + encodeURIComponent(next) : ''));
  }, []);
  return [text, set];
}
