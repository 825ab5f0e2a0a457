import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { caseChoices, tiedPairs } from '@/lib/view/compare/case-choices';
import type { ComparedCase } from '@/lib/view/compare/compared-case';
import { Comparer } from './comparer';

/** The words that the island says. */
const WORDS = [
  'compare.',
  'address.',
  'what.electricity',
  'what.power',
  'what.loss',
  'what.equipment',
  'what.people',
  'facet.country',
  'case.notStated',
];

type Props = { dataset: Dataset; locale: SiteLocale; sent?: { query: string; cases: ComparedCase[] } };

/** The page that puts cases side by side. Written ahead it holds the choice; the cases come when they are chosen. */
export function ComparePage({ dataset, locale, sent }: Props) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p className="lead">{t('compare.lead')}</p>
      {!sent && (
        <noscript>
          <p>{t('compare.noScript')}</p>
        </noscript>
      )}
      <Comparer
        locale={locale}
        phrases={phrasesOf(locale, WORDS)}
        choices={caseChoices(dataset, locale)}
        pairs={tiedPairs(dataset, locale)}
        {...(sent ? { sent } : {})}
      />
    </>
  );
}
