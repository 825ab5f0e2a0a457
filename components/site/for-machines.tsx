import type { PageCitation } from '@/lib/cite/page-citation';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { Citation } from './citation';

type Props = { citation: PageCitation; files: { href: string; text: string }[]; locale: SiteLocale };

/** How to cite the dataset, and the files that describe it to programs. */
export function ForMachines({ citation, files, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <section aria-labelledby="cite">
        <h2 id="cite">{t('cite.title')}</h2>
        <Citation citation={citation} t={t} />
      </section>
      <section aria-labelledby="machines">
        <h2 id="machines">{t('machines.title')}</h2>
        <p>{t('machines.lead')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('data.file')}</th>
              <th scope="col">{t('data.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ href, text }) => (
              <tr key={href}>
                <th scope="row">
                  <a href={href}>{href.slice(1)}</a>
                </th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
