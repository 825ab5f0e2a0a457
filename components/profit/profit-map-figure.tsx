import { ScrollRegion } from '@/components/table/scroll-region';
import type { Speech } from '@/lib/i18n/speech';
import type { Details } from '@/lib/profit/profit-model';
import { SHEET } from '@/lib/profit/rows/map-drawing';
import styles from './profit-map.module.css';
import { MapLegend, Patterns, Shape } from './profit-map-looks';

/** Profit over the price of power and of a coin: fields with signs and numbers, the line of zero, the reader's farm. */
export function ProfitMapFigure({ map, speech: { t } }: { map: Details['map']; speech: Speech }) {
  const { frame, titles, zeroLabel } = map;
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('profit.map')}</h2>
      <p>{map.sentence}</p>
      <figure className={styles.figure}>
        <figcaption>{map.caption}</figcaption>
        <svg viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} role="img" aria-label={map.caption} className={styles.map}>
          <Patterns />
          {map.fields.map(({ key, look, x, y, width, height }) => (
            <Shape key={key} look={look} x={x} y={y} width={width} height={height} />
          ))}
          <rect {...frame} className={styles.frame} />
          {map.zero && <path d={map.zero} className={styles.zero} />}
          <g textAnchor="middle">
            {map.fields.map(({ key, text, textX, textY }) => (
              <text key={key} x={textX} y={textY} className={styles.value}>
                {text}
              </text>
            ))}
            {map.across.map(({ key, text, x, y }) => (
              <text key={key} x={x} y={y}>
                {text}
              </text>
            ))}
          </g>
          <g textAnchor="end">
            {map.up.map(({ key, text, x, y }) => (
              <text key={key} x={x} y={y}>
                {text}
              </text>
            ))}
            <text x={titles.across.x} y={titles.across.y}>
              {titles.across.text}
            </text>
          </g>
          <text x={titles.up.x} y={titles.up.y}>
            {titles.up.text}
          </text>
          {zeroLabel && (
            <text
              x={zeroLabel.x}
              y={zeroLabel.y}
              transform={zeroLabel.turn || undefined}
              textAnchor={zeroLabel.end ? 'end' : 'middle'}
              className={styles.zeroLabel}
            >
              {zeroLabel.text}
            </text>
          )}
          <circle cx={map.farm.x} cy={map.farm.y} r={13} className={styles.halo} />
          <circle cx={map.farm.x} cy={map.farm.y} r={9} className={styles.farm} />
        </svg>
        <MapLegend speech={{ t }} />
        <p className="muted">{map.step}</p>
      </figure>
      <details>
        <summary>{t('profit.map.table')}</summary>
        <ScrollRegion label={t('profit.map.table')}>
          <table className={styles.table}>
            <caption>{map.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('profit.map.corner')}</th>
                {map.table.columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {map.table.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" className="number">
                    {row.coin}
                  </th>
                  {row.cells.map((cell) => (
                    <td key={cell.key} className="number">
                      {cell.text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </section>
  );
}
