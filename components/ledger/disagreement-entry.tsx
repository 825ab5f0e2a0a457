import { NumberLink } from '@/components/number-link';
import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { Disagreement } from '@/lib/view/ledger/disagreements-model';
import styles from './disagreement-entry.module.css';
import { LedgerTable } from './ledger-table';
import { SpreadStrip } from './spread-strip';

/** One disputed quantity: its case, the headline and who states it, how wide apart, and every version. */
export function DisagreementEntry({ entry, t }: { entry: Disagreement; t: Translate }) {
  return (
    <article id={entry.id} aria-labelledby={`${entry.id}.title`} className={styles.entry}>
      <h3 id={`${entry.id}.title`}>
        <a href={entry.href}>{entry.title}</a>
      </h3>
      <p className={styles.what}>
        {entry.what}
        {entry.remarks.map((remark) => (
          <small key={remark.text}>
            <Said words={remark} />
          </small>
        ))}
      </p>
      <p>
        <b className={styles.headline}>
          <NumberLink href={`${entry.numbers}#${entry.key}`}>{entry.headline}</NumberLink>
        </b>{' '}
        {entry.inDoubt && <b className="doubt">({entry.inDoubt})</b>} {entry.by}.{' '}
        <span className={styles.spread}>{entry.spread}</span>
      </p>
      <SpreadStrip dots={entry.dots} />
      <LedgerTable ledger={entry} numbers={entry.numbers} t={t} />
    </article>
  );
}
