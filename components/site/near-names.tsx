'use client';

import useSWR from 'swr';
import { fetchJson } from '@/components/fetch-json';
import { type KnownNames, type Missing, nearOf } from '@/lib/view/missing-page';
import { nearestIds } from '@/lib/view/nearest-ids';

type Props = { missing: Missing; locale: string; title: string };

/** Links to what has an id like the one that was asked for. */
export function NearNames({ missing: { kind, asked }, locale, title }: Props) {
  const lists = nearOf[kind];
  const { data } = useSWR<KnownNames>(lists.length > 0 ? `/api/v1/names/${locale}.json` : null, fetchJson, {
    shouldRetryOnError: false,
  });
  if (!data) return null;
  const known = new Map(
    lists.flatMap(({ list, folder }) =>
      data[list].map(({ id, name }) => [id, { name, href: `/${locale}/${folder}/${id}` }] as const),
    ),
  );
  const near = nearestIds(asked, [...known.keys()]);
  if (near.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {near.map((id) => (
          <li key={id}>
            <a href={known.get(id)?.href}>{known.get(id)?.name}</a> <small className="muted">{id}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
