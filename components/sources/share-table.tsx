import type { Translate } from '@/lib/i18n/translate';
import type { CountryShares } from '@/lib/view/sources/sources-model';
import { KindPatterns, KindSwatch, ShareBar } from './share-bar';
import styles from './share-table.module.css';

/** By country: how many claims, and of what kind the best source of each is. The head is the key of the bars. */
export function ShareTable({ rows, t }: { rows: CountryShares[]; t: Translate }) {
  return (
    <>
      <KindPatterns />
      <table className={`stacked ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('sources.country')}</th>
            <th scope="col" className="number">
              {t('sources.claims')}
            </th>
            <th scope="col">{t('sources.best')}</th>
            {rows[0]?.shares.map(({ kind, name }) => (
              <th key={kind} scope="col" className={styles.kind}>
                <KindSwatch kind={kind} />
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-country={row.key}>
              <th scope="row">{row.name}</th>
              <td className={`number ${styles.count}`}>
                <span className={styles.label}>{t('sources.claims')}: </span>
                {row.number}
              </td>
              <td className={styles.bar}>
                {row.claims > 0 ? (
                  <ShareBar shares={row.shares} />
                ) : (
                  <span className="muted">{t('sources.noClaims')}</span>
                )}
              </td>
              {row.shares.map((share) => (
                <td key={share.kind} data-kind={share.kind} className={styles.kind}>
                  {row.claims > 0 ? (
                    <>
                      <span className={styles.label}>
                        <KindSwatch kind={share.kind} />
                        {share.name}:{' '}
                      </span>
                      <b className={styles.amount}>{share.number}</b>{' '}
                      <span className={`muted ${styles.share}`}>{share.share}</span>
                    </>
                  ) : (
                    <span className={`${styles.amount} ${styles.none}`}>–</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
