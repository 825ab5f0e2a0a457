import { Citation } from '@/components/site/citation';
import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import type { PageCitation } from '@/lib/cite/page-citation';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { DataModel } from '@/lib/publish/data-model';
import styles from './data-page.module.css';
import { FileTable } from './file-table';

type Props = { model: DataModel; citation: PageCitation; locale: SiteLocale };

/** Everything the site publishes, as files: the whole first, then one by one. */
export function DataPage({ model, citation, locale }: Props) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('site.data')}</h1>
      <p className="lead">{model.lead}</p>
      <div className={styles.whole}>
        <p>
          <a href={model.zip.href} download className={styles.take}>
            {t('data.everything')} <small>{model.zip.size}</small>
          </a>
        </p>
        <p>{t('data.everythingHolds')}</p>
        <p className="muted">{t('data.before')}</p>
      </div>
      <section aria-labelledby="files">
        <h2 id="files">{t('data.files')}</h2>
        <FileTable groups={model.groups} t={t} />
        <p className="muted">{t('data.csvNote')}</p>
      </section>
      <section aria-labelledby="endings">
        <h2 id="endings">{t('data.endings')}</h2>
        <p>{t('data.endingsLead')}</p>
        <ScrollRegion label={t('data.address')}>
          <table className={`stacked ${styles.endings}`}>
            <ColumnHeads names={[t('data.address'), t('data.ending'), t('data.holds')]} />
            <tbody>
              {model.endings.map((row) => (
                <tr key={row.holds}>
                  <th scope="row" className={styles.address}>
                    {row.address}
                  </th>
                  <td className={styles.links}>
                    {row.links.map(({ name, href }) => (
                      <a key={href} href={href}>
                        {name}
                      </a>
                    ))}
                  </td>
                  <td>{row.holds}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p>{t('data.viewNote')}</p>
      </section>
      <section aria-labelledby="machines">
        <h2 id="machines">{t('data.machines')}</h2>
        <ul className={styles.machines}>
          {model.machines.map(({ href, name, holds }) => (
            <li key={href}>
              <a href={href}>{name}</a>: {holds}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{t('cite.title')}</h2>
        <Citation citation={citation} t={t} />
      </section>
      <section aria-labelledby="checksums">
        <h2 id="checksums">{t('data.checksums')}</h2>
        <p>
          <a href="/api/v1/checksums.txt">checksums.txt</a>. {t('data.checksumsHow', { file: 'checksums.txt' })}
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{t('data.licence')}</h2>
        <p>{t('site.licence')}</p>
      </section>
    </article>
  );
}
