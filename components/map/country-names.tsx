'use client';

import { divIcon } from 'leaflet';
import { Marker } from 'react-leaflet';
import { countryLabels } from '@/lib/map/country-label';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import styles from './case-map.module.css';

/** The countries' names on the movable map; no targets, since the filters hold the countries. */
export function CountryNames({ model }: { model: ExplorerModel }) {
  return countryLabels.map(({ country, lat, lon }) => (
    <Marker
      key={country}
      position={[lat, lon]}
      interactive={false}
      keyboard={false}
      icon={divIcon({
        className: styles.country ?? '',
        html: `<span aria-hidden="true">${model.valueNames.country[country]}</span>`,
        iconSize: [0, 0],
      })}
    />
  ));
}
