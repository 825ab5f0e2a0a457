import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyOf } from '@/lib/derive/energy';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { marksOf } from '@/lib/map/place-mark';
import { isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { claimWords, mainClaim, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { type CaseRow, NONE, type Told } from './facets';

/** A case as the explorer needs it: finished words and the values that filters ask for. */
export function caseRow(record: Case, dataset: Dataset, locale: SiteLocale): CaseRow {
  const claim = mainClaim(record);
  const energy = energyOf(record, dataset);
  const words = claim && claimWords(claim, locale);
  const what = claim && translator(locale)(`what.${claim.what}`);
  return {
    id: record.id,
    title: titleOf(record, dataset, locale),
    date: record.announced ?? '',
    dateText: record.announced ? dateText(record.announced, locale) : '',
    facets: {
      country: record.country,
      subject: record.subject,
      kind: record.kind,
      status: record.status?.state ?? NONE,
      precision: record.precision,
      year: record.announced?.slice(0, 4) ?? NONE,
    },
    told: toldBy(record, isTold(energy)),
    marks: marksOf(record, dataset.places).map((mark) => mark.key),
    claim: words && what ? { text: `${what}: ${words.text}` } : null,
    sources: Object.keys(record.sources).length,
    energy: isTold(energy) ? Number(energy.value.central.toPrecision(4)) : null,
    energyText: isTold(energy) ? derivedWords(energy, speechOf(locale)) : '',
  };
}

function toldBy(record: Case, energy: boolean): Told[] {
  const has = (what: string) => record.claims.some((claim) => claim.what === what && !claim.text);
  return [
    ...(has('loss') ? (['loss'] as const) : []),
    ...(has('power') ? (['power'] as const) : []),
    ...(energy ? (['energy'] as const) : []),
    ...(record.claims.some((claim) => claim.doubt) ? (['doubt'] as const) : []),
  ];
}
