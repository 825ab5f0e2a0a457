'use client';

import useSWR from 'swr';
import { fetchJson } from '@/components/fetch-json';
import { OPEN_FOR } from './newer-data';
import styles from './site-footer.module.css';

/** Tells a reader whose page has stood open that newer data exists. A failed question changes nothing. */
export function NewerDataNotice({ version, text, action }: { version: string; text: string; action: string }) {
  const { data } = useSWR<{ version: string }>('/api/v1/index.json', fetchJson, {
    refreshInterval: OPEN_FOR,
    shouldRetryOnError: false,
  });
  if (!data || data.version === version) return null;
  return (
    <p className={styles.newer} role="status">
      {text}{' '}
      <button type="button" onClick={() => window.location.reload()}>
        {action}
      </button>
    </p>
  );
}
