import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Strip, Words } from '@/lib/view/claim-rows';
import styles from './disagreement-strips.module.css';

/** Where sources differ: the values each stated, on one line from least to most. Never a mean. */
export function DisagreementStrips({
  strips,
  conflicts,
  t,
}: {
  strips: Strip[];
  conflicts: Words | null;
  t: Translate;
}) {
  if (strips.length === 0 && !conflicts) return null;
  return (
    <section aria-labelledby="disagree">
      <h2 id="disagree">{strips.length > 0 ? t('case.disagree') : t('case.conflicts')}</h2>
      {strips.length > 0 && <p className="muted">{t('case.disagreeLead')}</p>}
      {strips.map((strip) => (
        <div key={strip.key} className={styles.strip}>
          <h3>{strip.what}</h3>
          <svg width="100%" height="24" aria-hidden="true">
            <line x1="2%" x2="98%" y1="12" y2="12" />
            {strip.marks.map((mark) => (
              <circle key={mark.value} cx={`${(3 + mark.share * 94).toFixed(1)}%`} cy="12" r="6" />
            ))}
          </svg>
          <ol>
            {strip.marks.map((mark) => (
              <li key={mark.value}>
                {mark.value}{' '}
                {mark.sources.map((number) => (
                  <a key={number} href={`#source-${number}`} aria-label={t('case.source', { number })}>
                    [{number}]
                  </a>
                ))}
              </li>
            ))}
          </ol>
        </div>
      ))}
      {conflicts && (
        <p>
          <Said words={conflicts} />
        </p>
      )}
    </section>
  );
}
