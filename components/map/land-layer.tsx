'use client';

import type { FeatureCollection } from 'geojson';
import type { Layer, LeafletMouseEvent, Path } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { GeoJSON } from 'react-leaflet';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shadeOf } from '@/lib/map/shade';
import type { CaseRow } from '@/lib/view/explorer/facets';
import styles from './case-map.module.css';

type Props = {
  land: Topology<Record<string, GeometryCollection>>;
  marks: ReadonlyMap<string, CaseRow[]>;
  chosen: string[];
  onOpen: (keys: string[]) => void;
  onReady: () => void;
};

const className = (...names: (string | undefined)[]) => names.filter(Boolean).join(' ');

/** Land, regions shaded by their cases, and each border once. */
export function LandLayer({ land, marks, chosen, onOpen, onReady }: Props) {
  const { neighbours, regions, inner, outer } = useMemo(() => shapes(land), [land]);
  const counts = regions.features.map((unit) => marks.get(String(unit.id))?.length ?? 0).join();
  useEffect(onReady, [onReady]);
  return (
    <>
      {neighbours && (
        <GeoJSON
          data={neighbours}
          interactive={false}
          style={() => ({ className: styles.neighbour ?? '', stroke: false })}
        />
      )}
      <GeoJSON
        // New counts need new paths: Leaflet gives a path its class once.
        key={`${counts} ${chosen.join()}`}
        data={regions}
        style={(unit) => ({
          stroke: false,
          fillOpacity: 1,
          className: className(
            `shade${shadeOf(marks.get(String(unit?.id))?.length ?? 0)}`,
            chosen.includes(String(unit?.id)) ? styles.chosenUnit : '',
          ),
        })}
        onEachFeature={(unit, layer: Layer) => {
          const key = String(unit.id);
          if (!marks.has(key)) return;
          layer.on('click', (event: LeafletMouseEvent) => {
            event.originalEvent.preventDefault();
            onOpen([key]);
          });
          (layer as Path).options.className += ` ${styles.open}`;
        }}
      />
      <GeoJSON data={inner} interactive={false} style={() => ({ className: styles.inner ?? '', fill: false })} />
      <GeoJSON data={outer} interactive={false} style={() => ({ className: styles.outer ?? '', fill: false })} />
    </>
  );
}

function shapes(land: Props['land']) {
  const units = land.objects.regions as GeometryCollection<{ country: string }>;
  const country = (shape: unknown) => (shape as { properties?: { country?: string } }).properties?.country;
  return {
    neighbours: land.objects.neighbours ? (feature(land, land.objects.neighbours) as FeatureCollection) : null,
    regions: feature(land, units) as FeatureCollection,
    inner: mesh(land, units, (a, b) => a !== b && country(a) === country(b)),
    outer: mesh(land, units, (a, b) => a === b || country(a) !== country(b)),
  };
}
