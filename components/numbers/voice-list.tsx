import { Said } from '@/components/words';
import type { VoiceLine } from '@/lib/view/numbers/number-section';
import styles from './numbers.module.css';

/** The voices for a claim, the primary first; the pages that repeat a statement are folded under it. */
export function VoiceList({ voices }: { voices: VoiceLine[] }) {
  return (
    <ol className={styles.voices}>
      {voices.map((voice) => (
        <li key={voice.key}>
          <b>{voice.name}</b>
          {voice.note && <span className={styles.aside}>{voice.note}</span>}
          <ul>
            {voice.pages.map((page) => (
              <li key={page.href}>
                {page.own && <>{page.own}: </>}
                <a href={page.href} rel="noopener nofollow external">
                  {page.publisher}
                  {page.title && (
                    <>
                      : <Said words={page.title} />
                    </>
                  )}
                </a>
                <span className={styles.aside}>{page.facts}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
