'use client';

import { divIcon } from 'leaflet';
import { useMemo } from 'react';
import { Marker } from 'react-leaflet';
import { bubbleRadius } from '@/lib/map/shade';
import type { Mark } from '@/lib/map/mark';
import type { ExplorerModel } from '@/lib/view/explorer-model';
import type { CaseRow } from '@/lib/view/facets';
import styles from './case-map.module.css';
import { markName } from './mark-words';

type Props = { model: ExplorerModel; marks: ReadonlyMap<string, CaseRow[]>; chosen?: string; onOpen: (key: string) => void };

/** One mark a place: a bubble for a region, a ring for a settlement, a dot for a site. Each is a button with a name. */
export function BubbleLayer({ model, marks, chosen, onOpen }: Props) {
  return model.marks
    .filter((mark) => marks.has(mark.key))
    .map((mark) => (
      <Bubble
        key={mark.key}
        mark={mark}
        count={marks.get(mark.key)?.length ?? 0}
        name={markName(mark, marks.get(mark.key)?.length ?? 0, model)}
        chosen={chosen === mark.key}
        onOpen={onOpen}
      />
    ));
}

function Bubble({ mark, count, name, chosen, onOpen }: { mark: Mark; count: number; name: string; chosen: boolean; onOpen: (key: string) => void }) {
  const icon = useMemo(() => {
    const r = bubbleRadius(count);
    const size = 2 * r + 6;
    const half = size / 2;
    return divIcon({
      className: `${styles.bubble} ${styles[mark.shape]} ${chosen ? styles.chosenMark : ''}`,
      iconSize: [size, size],
      html: `<svg data-count="${count}" width="${size}" height="${size}" aria-hidden="true"><circle cx="${half}" cy="${half}" r="${r}"/><text x="${half}" y="${half}" dy="0.35em" text-anchor="middle">${count}</text></svg>`,
    });
  }, [mark.shape, count, chosen]);
  return (
    <Marker
      position={[mark.lat, mark.lon]}
      icon={icon}
      title={name}
      alt={name}
      keyboard
      eventHandlers={{
        add: ({ target }) => target.getElement()?.setAttribute('aria-label', name),
        click: () => onOpen(mark.key),
        keypress: ({ originalEvent }) => originalEvent.key === ' ' && onOpen(mark.key),
      }}
    />
  );
}
