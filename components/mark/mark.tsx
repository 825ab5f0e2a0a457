import styles from './mark.module.css';

/** How something came out: a sign, a word, and a colour that only repeats them. */
export function Mark({ of, name }: { of: string; name: string }) {
  return (
    <span data-mark={of} className={styles.mark}>
      {name}
    </span>
  );
}
