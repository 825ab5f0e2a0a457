'use client';

import useSWRImmutable from 'swr/immutable';
import { fetchJson } from '@/components/fetch-json';
import type { SearchFile } from '@/lib/search/document';
import type { Engine } from '@/lib/search/engine';

type Loaded = { ask: Engine };

/** What is found by, and the program that finds: both fetched when first wanted, and not before. */
async function load(address: string): Promise<Loaded> {
  const [file, { engineOf }] = await Promise.all([fetchJson<SearchFile>(address), import('@/lib/search/engine')]);
  return { ask: await engineOf(file) };
}

export function useEngine(locale: string, wanted: boolean) {
  const { data, error, mutate } = useSWRImmutable<Loaded, Error>(wanted ? `/api/v1/search/${locale}.json` : null, load);
  return { ask: data?.ask, failed: Boolean(error) && !data, again: () => void mutate() };
}
