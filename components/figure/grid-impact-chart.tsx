'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import { MapBoundary } from '@/components/map/map-boundary';
import type { ImpactBar } from '@/lib/view/explorer/impact-rows';
import styles from './grid-impact.module.css';

const Bars = dynamic(() => import('./grid-impact-bars').then((file) => file.GridImpactBars), { ssr: false });

type Props = { bars: ImpactBar[]; axis: string; failed: string; locale: string };

/** Loads the drawing when its box comes into view. The box has its size from the first, so nothing moves. */
export function GridImpactChart({ bars, axis, failed, locale }: Props) {
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
