'use client';

import { divIcon, latLngBounds, point } from 'leaflet';
import { useMemo, useState } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import { type Cluster, clusters } from '@/lib/map/cluster';
import { bubbleRadius } from '@/lib/map/shade';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import type { CaseRow } from '@/lib/view/explorer/facets';
import styles from './case-map.module.css';
import { groupName } from './mark-words';

type Props = {
  model: ExplorerModel;
  marks: ReadonlyMap<string, CaseRow[]>;
  chosen: string[];
  onOpen: (keys: string[]) => void;
};

/** On a map narrower than this, marks are drawn smaller; never below 24 pixels, the least that can be hit. */
const NARROW = 600;
const radius = (cases: number, narrow: boolean): number =>
  narrow ? Math.max(12, bubbleRadius(cases) * 0.75) : bubbleRadius(cases);

/** One mark a place: a bubble for a region, a ring for a settlement, a dot for a site; marks too close stand as one. */
export function BubbleLayer({ model, marks, chosen, onOpen }: Props) {
  const map = useMap();
  const narrow = map.getSize().x < NARROW;
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()), resize: () => setZoom(map.getZoom()) });
  const groups = useMemo(() => {
    const placed = model.marks
      .filter((mark) => marks.has(mark.key))
      .map((mark) => {
        const { x, y } = map.project([mark.lat, mark.lon], zoom);
        return { key: mark.key, x, y, cases: (marks.get(mark.key) ?? []).map((row) => row.id) };
      });
    return clusters(placed, (cases) => radius(cases, narrow) + 1).sort((a, b) => a.y - b.y);
  }, [map, zoom, narrow, model.marks, marks]);
  function open(group: Cluster) {
    if (group.keys.length > 1) {
      const points = model.marks
        .filter((mark) => group.keys.includes(mark.key))
        .map((mark) => [mark.lat, mark.lon] as [number, number]);
      map.fitBounds(latLngBounds(points), { padding: point(48, 48), maxZoom: 8, animate: false });
    }
    onOpen(group.keys);
  }
  return groups.map((group) => (
    <Bubble
      key={group.keys.join()}
      group={group}
      r={radius(group.cases.length, narrow)}
      at={map.unproject(point(group.x, group.y), zoom)}
      name={groupName(group.keys, group.cases.length, model)}
      shape={
        group.keys.length > 1 ? 'cluster' : (model.marks.find((mark) => mark.key === group.keys[0])?.shape ?? 'region')
      }
      chosen={group.keys.some((key) => chosen.includes(key))}
      onOpen={() => open(group)}
    />
  ));
}

type BubbleProps = {
  group: Cluster;
  r: number;
  at: { lat: number; lng: number };
  name: string;
  shape: string;
  chosen: boolean;
  onOpen: () => void;
};

function Bubble({ group, r, at, name, shape, chosen, onOpen }: BubbleProps) {
  const count = group.cases.length;
  const icon = useMemo(() => {
    const size = 2 * r;
    const classes = [styles.bubble, styles[shape], chosen ? styles.chosenMark : ''].filter(Boolean).join(' ');
    return divIcon({
      className: classes,
      iconSize: [size, size],
      html: `<svg width="${size}" height="${size}" aria-hidden="true"><circle cx="${r}" cy="${r}" r="${r - 2}"/><text x="${r}" y="${r}" dy="0.35em" text-anchor="middle">${count}</text></svg>`,
    });
  }, [shape, count, r, chosen]);
  return (
    <Marker
      position={at}
      icon={icon}
      title={name}
      alt={name}
      keyboard
      eventHandlers={{
        add: ({ target }) => target.getElement()?.setAttribute('aria-label', name),
        click: onOpen,
        // Leaflet makes a marker a button in name only: the keys of a button are ours to answer.
        keydown: ({ originalEvent }) => {
          if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
          originalEvent.preventDefault();
          onOpen();
        },
      }}
    />
  );
}
