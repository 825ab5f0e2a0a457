import { Words } from '@/components/line';
import type { BriefMap as Model } from '@/lib/brief/map';
import styles from './drawing.module.css';

/** The map, legible without colour: hatching, rings, dots, and letters that the key explains. */
export function BriefMap({ map }: { map: Model }) {
  return (
    <>
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={map.alt} className={styles.map}>
        <defs>
          <pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V14" className={styles.hatch} />
          </pattern>
        </defs>
        <path d={map.around} className={styles.around} />
        {map.regions.map((region) => (
          <path key={region.key} d={region.path} className={styles.land} />
        ))}
        {map.regions
          .filter(({ told }) => told)
          .map((region) => (
            <path key={region.key} d={region.path} fill="url(#hatch)" />
          ))}
        <path d={map.inner} className={styles.inner} />
        <path d={map.outer} className={styles.outer} />
        {map.marks
          .filter(({ shape }) => shape !== 'region')
          .map(({ key, shape, x, y }) => (
            <circle key={key} cx={x} cy={y} r="11" data-shape={shape} className={styles.mark} />
          ))}
        {map.names.map(({ text, x, y }) => (
          <text key={text} x={x} y={y} className={styles.country}>
            {text}
          </text>
        ))}
        {map.marks.map(
          ({ key, shape, letter }) =>
            letter && (
              <g key={key} data-shape={shape} className={styles.letter}>
                {letter.leader && <path d={letter.leader} />}
                <circle cx={letter.x} cy={letter.y} r="25" />
                <text x={letter.x} y={letter.y} dy="0.36em">
                  {letter.text}
                </text>
              </g>
            ),
        )}
      </svg>
      {map.key.length > 0 && (
        <ul className={styles.key}>
          {map.key.map(({ letter, line }) => (
            <li key={letter}>
              <b aria-hidden="true">{letter}</b> <Words line={line} />
            </li>
          ))}
        </ul>
      )}
      {map.notes.map((note, index) => (
        <p key={note[0]?.text ?? index} className={styles.note}>
          <Words line={note} />
        </p>
      ))}
    </>
  );
}
