'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { MapBoundary } from '@/components/map/map-boundary';
import { useSeen } from '@/components/use-seen';
import type { ImpactBar } from '@/lib/view/explorer/impact-rows';
import styles from './grid-impact.module.css';

const Bars = dynamic(() => import('./grid-impact-bars').then((file) => file.GridImpactBars), { ssr: false });

type Props = { bars: ImpactBar[]; axis: string; failed: string; locale: string };

/** Loads the drawing when its box comes into view. The box has its size from the first, so nothing moves. */
export function GridImpactChart({ bars, axis, failed, locale }: Props) {
  const { box, seen } = useSeen();
  const [broken, setBroken] = useState(false);
  return (
    <div ref={box} className={styles.box}>
      {broken && <p role="status">{failed}</p>}
      {seen && (
        <MapBoundary onFail={() => setBroken(true)}>
          <Bars bars={bars} axis={axis} locale={locale} />
        </MapBoundary>
      )}
    </div>
  );
}
