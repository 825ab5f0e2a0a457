import { shades } from '@/lib/map/shade';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';
import { fill } from '@/lib/view/fill';
import styles from './map-legend.module.css';

/** What the marks and shades mean. */
export function MapLegend({ words }: { words: ExplorerModel['words'] }) {
  const marks = [
    { shape: 'region', text: words['map.legendRegion'] },
    { shape: 'settlement', text: words['map.legendSettlement'] },
    { shape: 'site', text: words['map.legendSite'] },
    { shape: 'cluster', text: words['map.legendCluster'] },
  ] as const;
  return (
    <section className={styles.legend} aria-label={words['map.legend']}>
      <ul>
        {marks.map(({ shape, text }) => (
          <li key={shape}>
            <svg width="26" height="26" aria-hidden="true" className={styles[shape]}>
              <circle cx="13" cy="13" r={shape === 'site' ? 6 : 10} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <ol className={styles.shades}>
        {shades.map(({ from, to }, index) => (
          <li key={from}>
            <svg
              width="34"
              height="16"
              role="img"
              aria-label={fill(words['map.legendShade'], { from, to: Number.isFinite(to) ? to : '…' })}
            >
              <rect x="0.5" y="0.5" width="33" height="15" className={`shade${index + 1}`} />
            </svg>
            <span aria-hidden="true">{Number.isFinite(to) ? (from === to ? from : `${from}–${to}`) : `${from}+`}</span>
          </li>
        ))}
      </ol>
      <p>
        {words['map.legendDistrict']} {words['map.old']}
      </p>
    </section>
  );
}
