'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import useSWR from 'swr';
import { fetchJson } from '@/components/fetch-json';
import { MapBoundary } from '@/components/map/map-boundary';
import { useSeen } from '@/components/use-seen';
import type { Trend } from '@/lib/trends/trend';
import { CoverageStrip } from './coverage-strip';
import styles from './trends.module.css';

const Plot = dynamic(() => import('./trend-plot').then((file) => file.TrendPlot), { ssr: false });

/** What stands in the page from the first: the rest of a panel is fetched when it comes into view. */
export type SentPanel = {
  key: string;
  name: string;
  unit: string;
  note: string;
  /** How many pages were read of each step; empty where the figure has no strip. */
  read: number[];
};

type Props = { panels: SentPanel[]; name: string; src: string; failed: string; keys: string };

/** The panels of a figure. Their boxes have their size from the first; what draws in them is loaded when they come into view. */
export function TrendPanels({ panels, name, src, failed, keys }: Props) {
  const { box, seen } = useSeen();
  const [broken, setBroken] = useState(false);
  const { data: trend, error } = useSWR<Trend>(seen ? src : null, fetchJson, { revalidateOnFocus: false });
  return (
    <div ref={box}>
      {(broken || error) && <p role="status">{failed}</p>}
      <div className={styles.panels}>
        {panels.map(({ key, name: title, unit, note, read }, index) => (
          <div key={key} className={styles.panel}>
            <h4>
              {title} <small>{unit}</small>
            </h4>
            <div className={styles.plot}>
              {trend?.panels[index] && (
                <MapBoundary onFail={() => setBroken(true)}>
                  <Plot panel={trend.panels[index]} of={`${name}-${key}`} time={trend.time} keys={keys} />
                </MapBoundary>
              )}
            </div>
            {read.length > 0 && <CoverageStrip read={read} />}
            {note && <p className={styles.note}>{note}</p>}
          </div>
        ))}
      </div>
    </div>
  );
}
