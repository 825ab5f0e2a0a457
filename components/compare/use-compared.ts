'use client';

import useSWR from 'swr';
import { fetchJson } from '@/components/fetch-json';
import type { ComparedCase } from '@/lib/view/compare/compared-case';

/** The cases of a comparison, each from its own file. While others are fetched, the last ones stay. */
export function useCompared(ids: string[], locale: string) {
  const files = ids.map((id) => `/api/v1/compare/${locale}/${id}.json`);
  const { data, error, mutate } = useSWR<ComparedCase[]>(
    files.length > 0 ? files : null,
    (all: string[]) => Promise.all(all.map((file) => fetchJson<ComparedCase>(file))),
    { keepPreviousData: true, shouldRetryOnError: false },
  );
  return { cases: ids.length > 0 ? data : [], failed: error !== undefined, again: () => mutate() };
}
