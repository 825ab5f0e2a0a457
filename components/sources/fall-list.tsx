import type { Translate } from '@/lib/i18n/translate';
import type { FallLine } from '@/lib/view/sources/publisher-model';
import { CitedByLists } from './cited-by';
import styles from './publisher-page.module.css';

/** "If this source fell": each number unfolds into what it counts. */
export function FallList({ lines, t }: { lines: FallLine[]; t: Translate }) {
  return (
    <section aria-labelledby="falls">
      <h2 id="falls">{t('publisher.falls')}</h2>
      <p className="muted">{t('publisher.fallsLead')}</p>
      {lines.map(({ key, count, text, list }) =>
        count > 0 ? (
          <details key={key} data-falls={key} className={styles.fall}>
            <summary>
              <b>{count}</b> {text}
            </summary>
            <CitedByLists lists={list} named={false} t={t} />
          </details>
        ) : (
          <p key={key} data-falls={key} className={styles.nothing}>
            <b>{count}</b> {text}
          </p>
        ),
      )}
    </section>
  );
}
