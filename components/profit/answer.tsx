import type { Speech } from '@/lib/i18n/speech';
import type { Results } from '@/lib/profit/profit-model';
import styles from './profit.module.css';

/** The result in three sentences, told to a screen reader when it changes. */
export function Answer({ answer, speech }: { answer: Results['answer']; speech: Speech }) {
  return (
    <section className={styles.answer} aria-labelledby="answer">
      <h2 id="answer" className="hidden">
        {speech.t('profit.answer')}
      </h2>
      <div role="status">
        <p>{answer.farm}</p>
        <p>{answer.article}</p>
        <p>
          <b>{answer.ours}</b>
        </p>
      </div>
    </section>
  );
}
