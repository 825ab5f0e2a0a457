import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Evidence, SourceRow } from '@/lib/view/case/evidence';
import styles from './evidence-list.module.css';

/** The sources, folded: a statement and the pages that repeat it are one voice. */
export function EvidenceList({ evidence: { voices, others }, t }: { evidence: Evidence; t: Translate }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('case.evidence')}</h2>
      {voices.map((voice) => (
        <div key={voice.name + voice.made} className={styles.voice}>
          <h3>
            {t('case.voice', { agency: voice.name })}
            {voice.made && <span className="muted">, {voice.made}</span>}
          </h3>
          {voice.own ? (
            <Source row={voice.own} own={t('case.ownText')} t={t} />
          ) : (
            <p className="muted">{t('case.noOwnText')}</p>
          )}
          {voice.echoes.length > 0 && (
            <>
              <p className={styles.echoes}>{t('case.echoes', { count: voice.echoes.length })}</p>
              {voice.echoes.map((row) => (
                <Source key={row.number} row={row} t={t} />
              ))}
            </>
          )}
        </div>
      ))}
      {others.length > 0 && (
        <div className={styles.voice}>
          {voices.length > 0 && <h3>{t('case.otherSources')}</h3>}
          {others.map((row) => (
            <Source key={row.number} row={row} t={t} />
          ))}
        </div>
      )}
    </section>
  );
}

function Source({ row, own, t }: { row: SourceRow; own?: string; t: Translate }) {
  const title = row.title ?? { text: t('case.noTitle') };
  return (
    <p id={`source-${row.number}`} className={styles.source}>
      <span className={styles.number}>[{row.number}]</span> <b>{row.publisher}</b>,{' '}
      <a href={row.url} rel="noopener nofollow external">
        <Said words={title} />
      </a>
      <span className={styles.facts}>
        {[...(own ? [own] : []), ...row.facts].join(' · ')}
        {row.repeats && (
          <>
            {' · '}
            <Said words={row.repeats} />
          </>
        )}
        {row.note && (
          <>
            {' · '}
            <Said words={row.note} />
          </>
        )}
      </span>
    </p>
  );
}
