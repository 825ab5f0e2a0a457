import { indexOf } from '@/lib/claim/knowledge';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { toolBaselines } from '@/lib/view/tool-baselines';
import { ClaimChecker } from './claim-checker';

/** The words that the island says. */
const WORDS = [
  'check.',
  'formula.',
  'input.',
  'origin.',
  'unit.',
  'per.',
  'what.',
  'bound.',
  'value.withUnit',
  'case.moves',
  'case.verdict.',
  'case.verdict',
  'case.against',
  'case.atLoad',
  'case.checkPrinted',
  'case.reading',
  'case.energy',
  'case.meanLoad',
  'case.price',
  'case.headUse',
  'convert.error.ended',
];

export function CheckPage({ dataset, locale }: { dataset: Dataset; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('check.title')}</h1>
      <p className="lead">{t('check.lead')}</p>
      <p className="muted">{t('check.languages')}</p>
      <noscript>
        <p>{t('check.noScript')}</p>
      </noscript>
      <ClaimChecker
        locale={locale}
        phrases={phrasesOf(locale, WORDS)}
        {...toolBaselines(dataset, locale)}
        index={indexOf(dataset, locale)}
      />
    </>
  );
}
