'use client';

import 'leaflet/dist/leaflet.css';
import type { LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect } from 'react';
import { MapContainer, ZoomControl } from 'react-leaflet';
import useSWRImmutable from 'swr/immutable';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fetchJson } from '@/components/fetch-json';
import { FRAME } from '@/lib/map/frame';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import { BubbleLayer } from './bubble-layer';
import styles from './case-map.module.css';
import { CountryNames } from './country-names';
import { LandLayer } from './land-layer';

type Props = {
  model: ExplorerModel;
  marks: ReadonlyMap<string, CaseRow[]>;
  chosen: string[];
  onOpen: (keys: string[]) => void;
  onReady: () => void;
  onFail: () => void;
};

const bounds: LatLngBoundsLiteral = [
  [FRAME.south, FRAME.west],
  [FRAME.north, FRAME.east],
];
/** A file of the build with its content in its name, so that a browser may keep it for good. */
const SHAPES = new URL('../../data/geo/regions.topo.json', import.meta.url).href;

/** The map that moves. It opens on the frame of the picture, so that it can take the picture's place. */
export function MovableMap({ model, marks, chosen, onOpen, onReady, onFail }: Props) {
  const { data, error } = useSWRImmutable<Topology<Record<string, GeometryCollection>>>(SHAPES, fetchJson);
  useEffect(() => {
    if (error) onFail();
  }, [error, onFail]);
  const keepFrame = useCallback((map: LeafletMap | null) => {
    if (!map) return;
    map.fitBounds(bounds, { animate: false });
    map.setMinZoom(map.getZoom());
    map.setMaxBounds(map.getBounds().pad(0.2));
  }, []);
  if (!data) return null;
  return (
    <MapContainer
      ref={keepFrame}
      className={styles.live ?? ''}
      bounds={bounds}
      zoomSnap={0}
      zoomDelta={1}
      maxZoom={9}
      scrollWheelZoom={false}
      zoomControl={false}
      attributionControl={false}
      keyboard
    >
      <LandLayer land={data} marks={marks} chosen={chosen} onOpen={onOpen} onReady={onReady} />
      <CountryNames model={model} />
      <BubbleLayer model={model} marks={marks} chosen={chosen} onOpen={onOpen} />
      <ZoomControl
        position="topright"
        zoomInTitle={model.words['map.zoomIn']}
        zoomOutTitle={model.words['map.zoomOut']}
      />
    </MapContainer>
  );
}
