import { OneRun, Words } from '@/components/line';
import type { briefIndex } from '@/lib/brief/brief-index';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';

type Props = { rows: ReturnType<typeof briefIndex>; locale: SiteLocale };

/** Where each brief is. */
export function BriefIndex({ rows, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('brief.index')}</h1>
      <p className="lead">{t('brief.indexLead')}</p>
      <ul>
        {rows.map(({ key, name, cases }) => (
          <li key={key}>
            <OneRun run={name} />: <Words line={cases} />
          </li>
        ))}
      </ul>
    </>
  );
}
