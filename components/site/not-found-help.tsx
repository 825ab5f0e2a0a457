'use client';

import { useSyncExternalStore } from 'react';
import useSWR from 'swr';
import { fetchJson } from '@/components/fetch-json';
import { nearestIds } from '@/lib/view/nearest-ids';

const never = () => () => {};

/** Names the cases whose ids share words with the address that was asked for. */
export function NotFoundHelp({ locale, title }: { locale: string; title: string }) {
  const path = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => '',
  );
  const asked = /\/cases\/([^/]+)/.exec(path)?.[1];
  const { data } = useSWR<{ cases: { id: string }[] }>(asked ? '/api/v1/cases.json' : null, fetchJson, {
    shouldRetryOnError: false,
  });
  if (!asked || !data) return null;
  const near = nearestIds(
    asked,
    data.cases.map(({ id }) => id),
  );
  if (near.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {near.map((id) => (
          <li key={id}>
            <a href={`/${locale}/cases/${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
