import { AddressNote } from '@/components/tool/address-note';
import { fillable } from '@/lib/convert/from-case';
import { FIRST, type Question } from '@/lib/convert/question';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { titleOf } from '@/lib/view/case-words';
import { toolBaselines } from '@/lib/view/tool-baselines';
import { Converter } from './converter';

/** The words that the island says. */
const WORDS = [
  'convert.',
  'address.',
  'formula.',
  'input.',
  'origin.',
  'unit.',
  'untold.',
  'derived.',
  'case.moves',
  'case.verdict.',
  'value.withUnit',
  'country.',
  'per.',
  'method.low',
  'method.central',
  'method.high',
  'method.unit',
  'method.basis',
];

type Props = { dataset: Dataset; locale: SiteLocale; first?: Question; ignored?: string[]; plain?: boolean };

/** The converter with its answer already in the page: the example, or the question of one case. */
export function ConvertPage({ dataset, locale, first = FIRST, ignored = [], plain = false }: Props) {
  const t = translator(locale);
  const cases = fillable(dataset).map(({ record, question }) => ({
    id: record.id,
    title: titleOf(record, dataset, locale),
    question,
  }));
  return (
    <>
      <h1>{t('convert.title')}</h1>
      <p className="lead">{t('convert.lead')}</p>
      <p>
        <a href={`/${locale}/embed?show=convert`}>{t('embed.name')}</a>
      </p>
      <AddressNote ignored={ignored} t={t} />
      <noscript>
        <p>{t('convert.noScript')}</p>
        <details>
          <summary>{t('convert.noScriptCases')}</summary>
          <ul>
            {cases.map(({ id, title }) => (
              <li key={id}>
                <a href={`/${locale}/convert/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      </noscript>
      <Converter
        locale={locale}
        phrases={phrasesOf(locale, WORDS)}
        {...toolBaselines(dataset, locale)}
        cases={cases}
        first={first}
        plain={plain}
      />
    </>
  );
}
