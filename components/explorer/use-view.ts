'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { announceMove, subscribeToAddress } from '@/components/use-address';
import { isTooLong } from '@/lib/view/address-parts';
import { type Allowed, readView, type View, writeView } from '@/lib/view/explorer/view-state';

const address = () => window.location.pathname + window.location.search;
/**
 * The view as the address has it. The address is the only place where it is kept: a page written for one
 * value (`preset`) shows that value until the reader chooses something, which then goes to the home page's query.
 */
export function useView(home: string, preset: View, allowed: Allowed) {
  const here = useSyncExternalStore(subscribeToAddress, address, () => '');
  const { view, ignored } = useMemo(() => {
    const [path = '', ...parts] = here.split('?');
    const query = parts.join('?');
    if (here === '' || (path !== home && query === '')) return { view: preset, ignored: [] };
    if (isTooLong(query)) return { view: preset, ignored: [query] };
    return readView(new URLSearchParams(query), allowed);
  }, [here, home, preset, allowed]);
  const href = useCallback(
    (next: View) => {
      const query = writeView(next);
      return query ? `${home}?${query}` : home;
    },
    [home],
  );
  const go = useCallback(
    (next: View) => {
      window.history.pushState(null, '', href(next));
      announceMove();
    },
    [href],
  );
  return { view, ignored, href, go };
}
