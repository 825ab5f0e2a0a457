import { NumberIn } from '@/components/number-link';
import type { Translate } from '@/lib/i18n/translate';
import type { DerivedLine, DerivedPart } from '@/lib/view/case/derived-lines';
import styles from './derived-figures.module.css';
import { OpenSum } from './open-sum';

type Props = { derived: DerivedPart; doubtful: boolean; numbers: string; t: Translate };

/** What the case comes to, in sentences that open into their sums; or why nothing can be told. */
export function DerivedFigures({ derived, doubtful, numbers, t }: Props) {
  return (
    <section aria-labelledby="derived">
      <h2 id="derived">{t('case.derived')}</h2>
      {derived.untold ? (
        <p>
          <b>{t('case.notEnough')}.</b> {derived.untold}
          {doubtful && <a href="#check"> {t('case.check')}</a>}
        </p>
      ) : (
        <>
          <p className="muted">{t('case.derivedLead')}</p>
          <ul className={styles.lines}>
            {derived.lines.map((line) => (
              <li key={line.key}>
                <p {...(line.sum || !line.section ? { className: 'computed' } : {})}>
                  <Line line={line} numbers={numbers} />
                </p>
                {line.sum && (
                  <details>
                    <summary>{t('case.open')}</summary>
                    <OpenSum sum={line.sum} />
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A sentence with its number linked; a whole sentence that a source states leads to the source. */
export function Line({ line, numbers }: { line: DerivedLine; numbers: string }) {
  if (line.href) return <a href={line.href}>{line.text}</a>;
  return <NumberIn text={line.text} value={line.value} href={`${numbers}#${line.section}`} />;
}
