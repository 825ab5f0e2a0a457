'use client';

import { type ComponentProps, useEffect } from 'react';
import { CoverageStrip } from './coverage-strip';
import { TrendPlot } from './trend-plot';
import styles from './trends.module.css';

type Props = ComponentProps<typeof TrendPlot> & {
  /** Told once the chart stands and its picture may go from the screen. */
  onDrawn: (panel: string) => void;
};

/** The plot of a panel with the strip of what was read, in the place of their picture. */
export function TrendChart({ onDrawn, ...plot }: Props) {
  const { key, coverage } = plot.panel;
  // The plot measures itself in an effect of its own, which comes before this one: both are shown at once.
  useEffect(() => onDrawn(key), [onDrawn, key]);
  return (
    <div className={styles.chart}>
      <div className={styles.plot}>
        <TrendPlot {...plot} />
      </div>
      {coverage && <CoverageStrip read={coverage.map(({ pages }) => pages)} />}
    </div>
  );
}
