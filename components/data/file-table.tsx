import type { Translate } from '@/lib/i18n/translate';
import type { DataModel } from '@/lib/publish/data-model';
import styles from './data-page.module.css';

/** The files one by one, by what they are for. */
export function FileTable({ groups, t }: { groups: DataModel['groups']; t: Translate }) {
  return (
    <table className={`stacked ${styles.files}`}>
      <caption className="hidden">{t('data.files')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.file')}</th>
          <th scope="col">{t('data.holds')}</th>
          <th scope="col" className={styles.size}>
            {t('data.size')}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr>
            <th colSpan={3} scope="rowgroup" className={styles.group}>
              {group.name}
            </th>
          </tr>
          {group.files.map((file) => (
            <tr key={file.href}>
              <th scope="row">
                <a href={file.href} download>
                  {file.name}
                </a>
              </th>
              <td>{file.holds}</td>
              <td className={styles.size}>{file.size}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
