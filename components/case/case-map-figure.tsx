import type { Translate } from '@/lib/i18n/translate';
import type { CaseMapPlace } from '@/lib/map/case-places';
import { HEIGHT, WIDTH } from '@/lib/map/frame';
import { isOld } from '@/lib/map/mark';
import styles from './case-map-figure.module.css';

/** Where it was, no smaller than told: the outline filled, or a ring or dot; nothing drawn where nothing is known. */
export function CaseMapFigure({ places, sentence, t }: { places: CaseMapPlace[]; sentence: string; t: Translate }) {
  const regions = places.filter((place) => place.shape === 'region');
  const points = places.filter((place) => place.x !== undefined);
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('case.where')}</h2>
      <figure className={styles.figure}>
        {places.length > 0 && (
          <div className={styles.map}>
            <img
              src={`/map/${regions[0] ? `unit-${regions[0].key}` : 'base'}.svg`}
              width={WIDTH}
              height={HEIGHT}
              alt=""
              loading="lazy"
            />
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              {points.map((place) => (
                <circle key={place.key} cx={place.x} cy={place.y} r="18" className={styles[place.shape]} />
              ))}
            </svg>
          </div>
        )}
        <figcaption>
          {sentence}
          {regions.some((place) => isOld(place.key)) && <span className={styles.old}> {t('map.old')}</span>}
        </figcaption>
      </figure>
    </section>
  );
}
