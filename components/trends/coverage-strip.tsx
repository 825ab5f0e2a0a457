import styles from './trends.module.css';

/** How many pages of a step are told apart: one, two, four, eight or more. */
const STEPS = [1, 2, 4, 8];
const LOOKS = [styles.unread, styles.read1, styles.read2, styles.read3, styles.read4];

/** What was read of each step, as a row of fields. The chart over it says the same in words, the table on the page too. */
export function CoverageStrip({ fields }: { fields: { at: string; pages: number }[] }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {fields.map(({ at, pages }) => (
        <span key={at} className={LOOKS[STEPS.filter((least) => pages >= least).length]} />
      ))}
    </div>
  );
}
