import { coverageStep } from '@/lib/trends/looks';
import styles from './trends.module.css';

const LOOKS = [styles.unread, styles.read1, styles.read2, styles.read3, styles.read4];

/** What was read of each step, as a row of fields. The chart over it says the same in words, the table on the page too. */
export function CoverageStrip({ fields }: { fields: { at: string; pages: number }[] }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {fields.map(({ at, pages }) => (
        <span key={at} className={LOOKS[coverageStep(pages)]} />
      ))}
    </div>
  );
}
