import type { Translate } from '@/lib/i18n/translate';
import type { DerivedPart } from '@/lib/view/case/derived-lines';
import styles from './derived-figures.module.css';
import { OpenSum } from './open-sum';

/** What the case comes to, in sentences that open into their sums; or why nothing can be told. */
export function DerivedFigures({ derived, doubtful, t }: { derived: DerivedPart; doubtful: boolean; t: Translate }) {
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
                {line.sum ? (
                  <details>
                    <summary>
                      <span className="computed">{line.text}</span>
                    </summary>
                    <OpenSum sum={line.sum} />
                  </details>
                ) : (
                  <span {...(line.href?.startsWith('#') ? {} : { className: 'computed' })}>
                    {line.href ? <a href={line.href}>{line.text}</a> : line.text}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
