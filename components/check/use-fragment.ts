'use client';

import { useCallback, useSyncExternalStore } from 'react';

const NAME = '#text=';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const hashInAddress = (): string => window.location.hash;

/** The text behind #; undefined where the link was cut in the middle of a letter and cannot be read. */
function textOf(hash: string): string | undefined {
  if (!hash.startsWith(NAME)) return '';
  try {
    return decodeURIComponent(hash.slice(NAME.length));
  } catch {
    return undefined;
  }
}

/** A text kept behind # in the address, which browsers never send to a server; and how to put it there. */
export function useFragment(): [text: string, set: (text: string) => void, broken: boolean] {
  const hash = useSyncExternalStore(subscribe, hashInAddress, () => '');
  const text = textOf(hash);
  const set = useCallback((next: string) => {
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', pathname + search + (next ? NAME + encodeURIComponent(next) : ''));
  }, []);
  return [text ?? '', set, text === undefined];
}
