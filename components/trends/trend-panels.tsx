'use client';

import dynamic from 'next/dynamic';
import { useCallback, useState } from 'react';
import useSWR from 'swr';
import { fetchJson } from '@/components/fetch-json';
import { MapBoundary } from '@/components/map/map-boundary';
import type { Trend } from '@/lib/trends/trend';
import styles from './trends.module.css';
import { useReached } from './use-reached';

const Chart = dynamic(() => import('./trend-chart').then((file) => file.TrendChart), { ssr: false });

/** What stands in the page from the first: the rest of a panel is fetched when it comes alive. */
export type SentPanel = { key: string; name: string; unit: string; note: string; alt: string; picture: string };

type Props = { panels: SentPanel[]; name: string; src: string; failed: string; keys: string };

/**
 * The panels of a figure: pictures from the first, which paper and readers without script keep, and charts to be walked
 * through once a reader has come to them.
 */
export function TrendPanels({ panels, name, src, failed, keys }: Props) {
  const { box, reached } = useReached();
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set());
  // The pictures of those stay for paper alone, whose width no chart follows.
  const onDrawn = useCallback((key: string) => setDrawn((before) => new Set(before).add(key)), []);
  const [broken, setBroken] = useState(false);
  const { data: trend, error } = useSWR<Trend>(reached ? src : null, fetchJson, { revalidateOnFocus: false });
  return (
    <div ref={box}>
      {(broken || error) && <p role="status">{failed}</p>}
      <div className={styles.panels}>
        {panels.map(({ key, name: title, unit, note, alt, picture }, index) => {
          const panel = trend?.panels[index];
          return (
            <div key={key} className={styles.panel}>
              <h4>
                {title} <small>{unit}</small>
              </h4>
              <div className={styles.stage}>
                <img
                  src={picture}
                  alt={alt}
                  className={drawn.has(key) ? styles.paper : undefined}
                  decoding="async"
                  fetchPriority="low"
                />
                {trend && panel && (
                  <MapBoundary onFail={() => setBroken(true)}>
                    <Chart panel={panel} of={`${name}-${key}`} time={trend.time} keys={keys} onDrawn={onDrawn} />
                  </MapBoundary>
                )}
              </div>
              {note && <p className={styles.note}>{note}</p>}
            </div>
          );
        })}
      </div>
    </div>
  );
}
