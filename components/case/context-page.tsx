import { PageData } from '@/components/data/page-data';
import { NumberLink } from '@/components/number-link';
import { ColumnHeads } from '@/components/table/column-heads';
import { ScrollRegion } from '@/components/table/scroll-region';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { CaseRow } from '@/lib/view/explorer/facets';
import { numberHref } from '@/lib/view/numbers/number-place';

/** The neighbours' records, for comparison: a list of its own, in no map and no sum. */
export function ContextPage({ rows, locale }: { rows: CaseRow[]; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('context.title')}</h1>
      <p className="lead">{t('context.lead')}</p>
      <ScrollRegion label={t('context.title')}>
        <table>
          <ColumnHeads names={[t('table.date'), t('table.case'), t('table.reported')]} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.dateText || t('none')}</td>
                <th scope="row">
                  <a href={`/${locale}/context/${row.id}`}>{row.title}</a>
                  <br />
                  <small className="muted">{t(`kind.${row.facets.kind}` as MessageKey)}</small>
                </th>
                <td>
                  {row.claim ? (
                    <NumberLink href={numberHref(locale, row.id, row.claim.key)}>{row.claim.text}</NumberLink>
                  ) : (
                    t('none')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <PageData files="/api/v1/context" endings={['json']} t={t} />
    </>
  );
}
