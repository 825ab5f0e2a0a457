import type { OpenSum } from '@/lib/profit/profit-model';
import styles from './profit.module.css';

/** Sums that unfold into their lines: name, formula in words, formula in numbers. */
export function LineList({ sums }: { sums: OpenSum[] }) {
  return sums.map((sum) => (
    <details key={sum.key} className={styles.sum}>
      <summary>{sum.title}</summary>
      <ol>
        {sum.lines.map((line) => (
          <li key={line.key}>
            <b>{line.name}</b> = {line.formula}
            <span className={styles.numbers}>{line.numbers}</span>
          </li>
        ))}
      </ol>
    </details>
  ));
}
