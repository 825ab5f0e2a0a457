import type { FrozenBanner } from '@/lib/release/frozen-model';
import styles from './releases.module.css';

/** Says over a frozen page that it is one, and where the living page is. */
export function FrozenNote({ banner }: { banner: FrozenBanner }) {
  return (
    <aside className={styles.note}>
      <p>
        {banner.text} {banner.newer} {banner.state}
      </p>
      <p>
        <a href={banner.living.href}>{banner.living.text}</a>
        {banner.changed && (
          <>
            {' · '}
            <a href={banner.changed.href}>{banner.changed.text}</a>
          </>
        )}
      </p>
    </aside>
  );
}
