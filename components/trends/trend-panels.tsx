'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import { MapBoundary } from '@/components/map/map-boundary';
import type { ChartRow } from '@/lib/trends/chart-rows';
import type { Trend } from '@/lib/trends/trend';
import { CoverageStrip } from './coverage-strip';
import type { PlotProps } from './trend-plot';
import styles from './trends.module.css';

const Plot = dynamic(() => import('./trend-plot').then((file) => file.TrendPlot), { ssr: false });

export type SentPanel = PlotProps['panel'] & {
  unit: string;
  note: string;
  coverage: { at: string; pages: number }[];
  rows: ChartRow[];
};

type Props = { panels: SentPanel[]; time: Trend['time']; failed: string; keys: string };

/** The panels of a figure. Their boxes have their size from the first; what draws in them is loaded when they come into view. */
export function TrendPanels({ panels, time, failed, keys }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '200px',
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box}>
      {broken && <p role="status">{failed}</p>}
      <div className={styles.panels}>
        {panels.map(({ rows, unit, note, coverage, ...panel }) => (
          <div key={panel.key} className={styles.panel}>
            <h4>
              {panel.name} <small>{unit}</small>
            </h4>
            <div className={styles.plot}>
              {seen && (
                <MapBoundary onFail={() => setBroken(true)}>
                  <Plot panel={panel} rows={rows} time={time} keys={keys} />
                </MapBoundary>
              )}
            </div>
            {coverage.length > 0 && <CoverageStrip fields={coverage} />}
            {note && <p className={styles.note}>{note}</p>}
          </div>
        ))}
      </div>
    </div>
  );
}
