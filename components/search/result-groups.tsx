import type { Speech } from '@/lib/i18n/speech';
import type { Group, Hit } from '@/lib/search/engine';
import { PageLinks } from './page-links';
import styles from './search.module.css';

/** Results shown of each kind before the reader asks for all. */
const SHOWN = 8;

/** What was found, by kind, with counts. */
export function ResultGroups({ groups, t }: { groups: Group[]; t: Speech['t'] }) {
  return groups.map(({ kind, hits }) => (
    <section key={kind} aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className={styles.kind}>
        {t(`search.kind.${kind}`)} <span className="muted">{hits.length}</span>
      </h2>
      <HitList hits={hits.slice(0, SHOWN)} t={t} />
      {hits.length > SHOWN && (
        <details>
          <summary>{t('search.box.more', { count: hits.length })}</summary>
          <HitList hits={hits.slice(SHOWN)} t={t} />
        </details>
      )}
    </section>
  ));
}

function HitList({ hits, t }: { hits: Hit[]; t: Speech['t'] }) {
  return (
    <ul className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.key}>
          {hit.href ? (
            <a className={styles.title} href={hit.href}>
              {hit.title}
            </a>
          ) : (
            <span className={styles.title}>{hit.title}</span>
          )}
          {hit.note && <p>{hit.note}</p>}
          <p className="muted">{hit.reasons.map((reason) => why(reason, hit, t)).join(' · ')}</p>
          {hit.cases.length > 0 && (
            <details>
              <summary>{t('search.box.agencyCases', { count: hit.cases.length })}</summary>
              <PageLinks links={hit.cases.map(({ href, title }) => ({ href, name: title }))} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why it was found, in words. */
function why({ field, phrase }: Hit['reasons'][number], { title }: Hit, t: Speech['t']): string {
  if (field !== 'title') return t(`search.why.${field}`, { phrase });
  return phrase === title ? t('search.why.title') : t('search.why.titleElse', { phrase });
}
