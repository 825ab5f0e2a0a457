import type { Translate } from '@/lib/i18n/translate';
import type { PublisherRow } from '@/lib/view/sources/sources-model';
import styles from './publisher-table.module.css';

/** Publishers of one kind, the one on which most rests first. */
export function PublisherTable({ rows, name, t }: { rows: PublisherRow[]; name: string; t: Translate }) {
  return (
    <table className={`stacked ${styles.table}`} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t('sources.publisher')}</th>
          <th scope="col">{t('sources.country')}</th>
          <th scope="col">{t('sources.languages')}</th>
          <th scope="col" className="number">
            {t('sources.pages')}
          </th>
          <th scope="col" className="number">
            {t('sources.claims')}
          </th>
          <th scope="col" className="number">
            {t('sources.alone')}
          </th>
          <th scope="col" className={styles.also}>
            {t('sources.also')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={row.href}>{row.name}</a>
            </th>
            <td className={styles.small}>{row.country}</td>
            <td className={styles.small}>{row.languages}</td>
            <td className={`number ${styles.count}`}>
              <span className={styles.label}>{t('sources.pages')}: </span>
              {row.pages}
            </td>
            <td className={`number ${styles.count}`}>
              <span className={styles.label}>{t('sources.claims')}: </span>
              {row.claims}
            </td>
            <td className={`number ${styles.count}`}>
              <span className={styles.label}>{t('sources.alone')}: </span>
              {row.alone}
            </td>
            <td className={styles.also}>
              {row.also.length > 0 && <span className={styles.label}>{t('sources.also')}: </span>}
              {row.also.join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
