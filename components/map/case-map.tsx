'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect, useRef, useState } from 'react';
import { withCount } from '@/lib/i18n/plural';
import { HEIGHT, WIDTH } from '@/lib/map/frame';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { placed } from '@/lib/view/explorer/filter';
import { type View, writeView } from '@/lib/view/explorer/view-state';
import styles from './case-map.module.css';
import { MapBoundary } from './map-boundary';
import { MapLegend } from './map-legend';
import { MapPanel } from './map-panel';
import { PictureMarks } from './picture-marks';
import { PlaceList } from './place-list';

const MovableMap = dynamic(() => import('./movable-map').then((file) => file.MovableMap), { ssr: false });

type Props = {
  model: ExplorerModel;
  view: View;
  initial: View;
  placed: ReturnType<typeof placed>;
  picture: string;
  href: (view: View) => string;
  go: (view: View) => void;
};

/**
 * The map: a picture with links at once, taken over in place by the movable map when it comes into view.
 * If that fails, the picture stays and a line says so.
 */
export function CaseMap({ model, view, initial, placed: { marks }, picture, href, go }: Props) {
  const { words, plurals, locale } = model;
  const [stage, setStage] = useState<'picture' | 'loading' | 'live' | 'failed'>('picture');
  const panel = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shownMarks = [...marks.values()].filter((rows) => rows.length > 0).length;

  useEffect(() => {
    // The text comes first, and a reader who never scrolls to the map never pays for the movable one.
    if (!frame.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setStage((now) => (now === 'picture' ? 'loading' : now)),
      { rootMargin: '80px' },
    );
    const start = () => frame.current && watch.observe(frame.current);
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
    return () => {
      watch.disconnect();
      window.removeEventListener('load', start);
    };
  }, []);

  const ready = useCallback(() => setStage('live'), []);
  const fail = useCallback(() => setStage('failed'), []);
  function open(keys: string[]) {
    go({ ...view, places: keys });
    requestAnimationFrame(() => panel.current?.focus());
  }
  // The picture is shaded for the view the page was written for; another view has it plain.
  const same = writeView({ ...view, places: [], sort: initial.sort }) === writeView({ ...initial, places: [] });
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title" className="hidden">
        {words['map.title']}
      </h2>
      <a className="skip" href="#tray">
        {words['map.skip']}
      </a>
      <div ref={frame} className={styles.frame} data-stage={stage}>
        <img
          className={styles.picture}
          src={same ? picture : '/map/base.svg'}
          width={WIDTH}
          height={HEIGHT}
          alt={withCount(plurals['map.alt'], shownMarks, locale)}
          fetchPriority="high"
        />
        {stage !== 'live' && (
          <PictureMarks model={model} view={view} marks={marks} href={href} go={(next) => open(next.places)} />
        )}
        {(stage === 'loading' || stage === 'live') && (
          <MapBoundary onFail={fail}>
            <MovableMap model={model} marks={marks} chosen={view.places} onOpen={open} onReady={ready} onFail={fail} />
          </MapBoundary>
        )}
      </div>
      {stage === 'failed' && <p role="status">{words['map.failed']}</p>}
      <p className={styles.credit}>{words['map.credit']}</p>
      <MapPanel ref={panel} model={model} view={view} marks={marks} go={go} />
      <MapLegend words={words} />
      <details>
        <summary>{words['map.places']}</summary>
        <PlaceList model={model} marks={marks} view={view} href={href} open={open} />
      </details>
    </section>
  );
}
