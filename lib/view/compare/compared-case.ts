import type { Dataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import { type Figures, figuresOf } from '@/lib/derive/figures';
import { sameEvents, type Tie, tieOf } from '@/lib/derive/ties';
import { bestSource } from '@/lib/derive/value-state';
import { voicesOf } from '@/lib/derive/voices';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { caseFacts } from '@/lib/view/case/case-facts';
import type { Words } from '@/lib/view/case/claim-rows';
import { figureLines } from '@/lib/view/case/derived-lines';
import { placeWords, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { spreadWords } from '@/lib/view/ledger/ledger-words';
import { derivedSection, numberHref } from '@/lib/view/numbers/number-place';
import { type ComparedValue, comparedValues } from './compared-values';
import { type ComparedVerdict, comparedVerdict } from './compared-verdict';

/** A line of a cell, with where it leads. */
export type Line = { text: string; lang?: string; href?: string };

/** What one case brings to a comparison: finished words, and what is needed to say what cannot be held together. */
export type ComparedCase = {
  id: string;
  href: string;
  title: string;
  place: string;
  country: string;
  subject: string;
  facts: { name: string; value: Words }[];
  values: ComparedValue[];
  /** By our arithmetic: the sentences of each row, or the one reason why there are none. */
  computed: Record<'energy' | 'people' | 'homes', Line[]> & { untold: string };
  disputes: Line[];
  voices: string;
  best: string;
  verdict: ComparedVerdict;
  ties: { id: string; tie: Tie }[];
};

export function comparedCase(record: Case, dataset: Dataset, locale: SiteLocale): ComparedCase {
  const t = translator(locale);
  const href = `/${locale}/${dataset.context.includes(record) ? 'context' : 'cases'}/${record.id}`;
  const figures = figuresOf(record, dataset);
  const pages = Object.keys(record.sources);
  return {
    id: record.id,
    href,
    title: titleOf(record, dataset, locale),
    place: placeWords(record, dataset, locale),
    country: t(`country.${record.country}`),
    subject: t(`subject.${record.subject}`),
    facts: caseFacts(record, dataset, locale).map(({ name, value }) => ({ name, value })),
    values: comparedValues(record, dataset, locale),
    computed: computed(figures, record, dataset, locale),
    disputes: disputesOf(record, dataset.pages)
      .filter(({ sameNumber }) => !sameNumber)
      .map((dispute) => ({
        text: t('compare.dispute', {
          what: t(`what.${dispute.versions[0].claim.what}`),
          spread: spreadWords(dispute, locale),
        }),
        href: numberHref(locale, record.id, dispute.versions[0].claim.key),
      })),
    voices: t('compare.voicesCount', { count: voicesOf(record, dataset.pages).length, pages: pages.length }),
    best: t(`sourceKind.${bestSource({ by: pages }, record, dataset.pages)}`),
    verdict: comparedVerdict(figures, record, dataset, href, locale),
    ties: tiesOf(record, dataset),
  };
}

/** The energy and the people of a case, on bases that are never mixed; each row has a sentence or says why it has none. */
function computed(
  { figure, untold }: Figures,
  record: Case,
  dataset: Dataset,
  locale: SiteLocale,
): ComparedCase['computed'] {
  const t = translator(locale);
  if (!figure) {
    const none = { energy: [], people: [], homes: [] };
    return { ...none, untold: untold ? t(`untold.${untold}`) : t('case.notEnough') };
  }
  const lines = figureLines(figure, record, dataset, locale);
  const place = (key: string) => numberHref(locale, record.id, derivedSection(key));
  const row = (keys: string[], none: string): Line[] => {
    const told = lines.filter(({ key }) => keys.includes(key)).map(({ key, text }) => ({ text, href: place(key) }));
    return told.length > 0 ? told : [{ text: none }];
  };
  const { people } = figure.scale;
  return {
    energy: [{ text: derivedWords(figure.energy, speechOf(locale)), href: place('energy') }],
    people: row(['people'], isTold(people) ? '' : t(`untold.${people.untold}`)),
    homes: row(['homes', 'households'], t('convert.homesUnsourced')),
    untold: '',
  };
}

function tiesOf(record: Case, dataset: Dataset): ComparedCase['ties'] {
  const events = sameEvents(dataset.byId);
  return [...dataset.byId.keys()].flatMap((id) => {
    const tie = tieOf(record.id, id, dataset.byId, events);
    return tie ? [{ id, tie }] : [];
  });
}
