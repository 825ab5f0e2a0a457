import { Mark } from '@/components/mark/mark';
import { NumberLink } from '@/components/number-link';
import type { Translate } from '@/lib/i18n/translate';
import type { TestRow } from '@/lib/view/case/reading-table';
import styles from './derived-figures.module.css';
import { OpenSum } from './open-sum';

/** Whether the printed values of a case hang together: each pair that can be tested, with its verdict and sum. */
export function TestList({ tests, numbers, t }: { tests: TestRow[]; numbers: string; t: Translate }) {
  if (tests.length === 0) return null;
  return (
    <section aria-labelledby="check">
      <h2 id="check">{t('case.check')}</h2>
      <ul className={styles.lines}>
        {tests.map((test) => (
          <li key={test.key}>
            <p>
              <span className="computed">
                {test.number} {test.name}: <NumberLink href={`${numbers}#${test.section}`}>{test.value}</NumberLink>
              </span>{' '}
              <Mark of={test.verdict} name={test.verdictName} />, {test.against}
            </p>
            <details>
              <summary>{t('case.open')}</summary>
              <OpenSum sum={test.sum} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
