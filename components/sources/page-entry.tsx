import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { PageEntry as Entry } from '@/lib/view/sources/publisher-model';
import { CitedByLists } from './cited-by';
import styles from './publisher-page.module.css';

/** One page as printed: its title, dates and address, and everything that rests on it. */
export function PageEntry({ page, t }: { page: Entry; t: Translate }) {
  return (
    <article id={`page-${page.key}`} data-page={page.key} className={styles.page} aria-labelledby={`title-${page.key}`}>
      <h3 id={`title-${page.key}`}>
        {page.title ? <Said words={page.title} /> : <span className="muted">{t('case.noTitle')}</span>}
      </h3>
      <p className={styles.facts}>
        {page.facts.join(' · ')}
        {page.repeats && (
          <>
            {' · '}
            <Said words={page.repeats} />
          </>
        )}
        {page.href && (
          <a className={styles.address} href={page.href} rel="noopener nofollow external">
            {page.address}
          </a>
        )}
      </p>
      <CitedByLists lists={page} named t={t} />
    </article>
  );
}
