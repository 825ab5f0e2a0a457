import { coverageStep } from '@/lib/trends/looks';
import styles from './trends.module.css';

const LOOKS = [styles.unread, styles.read1, styles.read2, styles.read3, styles.read4];

/** How many pages were read of each step, as a row of fields. The chart over it says the same in words, the table on the page too. */
export function CoverageStrip({ read }: { read: number[] }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {read.map((pages, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
        <span key={step} className={LOOKS[coverageStep(pages)]} />
      ))}
    </div>
  );
}
