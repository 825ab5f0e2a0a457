import type { Dataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import { type CaseMapPlace, casePlaces } from '@/lib/map/case-places';
import { WIDTH } from '@/lib/map/frame';
import { isOld } from '@/lib/map/mark';
import type { Case } from '@/lib/schema/case';
import type { ValueState } from '@/lib/schema/vocabulary';
import { caseModel } from '@/lib/view/case/case-model';
import type { ClaimRow } from '@/lib/view/case/claim-rows';
import { mainClaims } from '@/lib/view/case-words';
import { spreadWords } from '@/lib/view/ledger/ledger-words';
import { at, type Block, beside, drawing, type Looks, looksFor, paragraph, space, stack } from './draw/block';
import { innerWidth, sheet } from './draw/sheet';
import { stateColour, stateMark } from './draw/state-mark';
import type { Figure } from './figure';
import { creditOf } from './frame-words';
import { dot, land } from './map/map-drawing';
import type { Ground } from './map-figure';

const GAP = 28;
const MAP_WIDTH = 250;
/** Publishers named on the picture; the rest are counted. */
const NAMED = 4;
/** States that the value itself says: “at least 9 billion”. */
const SAID_BY_VALUE: readonly ValueState[] = ['at-least', 'at-most', 'about', 'range'];
/** Any count that gives a region of the case the strongest shade. */
const STRONGEST = 11;

/** One case as a card: what it is, up to three values as reported with their states, and where, no smaller than told. */
export function caseFigure(
  record: Case,
  ground: Ground,
  locale: SiteLocale,
  { site, date }: { site: string; date: string },
): Figure {
  const t = translator(locale);
  const { dataset, units } = ground;
  const origin = { site, date, version: dataset.version };
  const model = caseModel(record, dataset, units, locale);
  const looks = looksFor(false);
  const claims = headlines(record, model.claims, dataset, locale);
  const places = casePlaces(record, dataset, units);
  const factOf = (name: string) => model.facts.find((fact) => fact.name === name)?.value.text ?? '';
  const facts = t('figure.case.facts', {
    country: model.country,
    date: factOf(t('case.announced')),
    status: factOf(t('case.status')),
  });
  const width = innerWidth(false);
  const left = places.length > 0 ? width - MAP_WIDTH - GAP : width;
  const rest = model.claims.length - claims.length;
  const values = stack(
    ...claims.map((claim) => claimBlock(claim, left, looks, t)),
    claims.length === 0 && paragraph(t('figure.case.noClaims'), looks.text, left),
    rest > 0 && paragraph(t('figure.case.more', { count: rest }), looks.small, left),
    places.length === 0 && space(8),
    places.length === 0 && paragraph(`${t('case.place')}: ${model.placeSentence}.`, looks.text, left),
  );
  const where = places.length > 0 && placeBlock(places, model.placeSentence, record.id, ground, looks, t);
  const { credit, address } = creditOf(origin, locale, model.path);
  return sheet({
    name: `case-${record.id}`,
    locale,
    narrow: false,
    title: model.title,
    sentence: facts,
    alt: t('figure.case.alt', {
      facts,
      claims: claims.map((claim) => `${claim.what}: ${claim.value.text} (${claim.stateName}).`).join(' '),
      place: model.placeSentence,
    }),
    body: where ? beside([0, values], [left + GAP, where]) : values,
    credit: [sourcesLine(record, dataset, t), ...credit],
    address,
  });
}

/** The rows of the main claims; where sources differ the headline of the ledger, with how wide apart they are. */
function headlines(record: Case, rows: ClaimRow[], dataset: Dataset, locale: SiteLocale): ClaimRow[] {
  const disputes = disputesOf(record, dataset.pages);
  return mainClaims(record).flatMap((claim) => {
    const dispute = disputes.find(({ versions }) => versions.some((version) => version.claim === claim));
    const row = rows.find(({ key }) => key === (dispute?.versions[0].claim ?? claim).key);
    if (!row || !dispute || dispute.sameNumber) return row ?? [];
    return { ...row, remarks: [...row.remarks, { text: spreadWords(dispute, locale) }] };
  });
}

/** A value as reported, its state by sign and word, and every remark that belongs to it. */
function claimBlock(claim: ClaimRow, width: number, looks: Looks, t: Translate): Block {
  const doubtful = claim.state === 'unit-in-doubt';
  const value = doubtful ? t('figure.quoted', { text: claim.value.text }) : claim.value.text;
  const said = [
    ...(SAID_BY_VALUE.includes(claim.state) ? [] : [claim.stateName]),
    ...claim.remarks.map(({ text }) => text),
  ];
  const words = stack(
    paragraph(claim.what, looks.small, width - 22),
    paragraph(value, { ...looks.value, colour: doubtful ? 'doubt' : 'ink' }, width - 22),
    said.length > 0 && paragraph(said.join(' · '), { ...looks.small, colour: stateColour(claim.state) }, width - 22),
    space(12),
  );
  return drawing(words.height, at(0, 3, drawing(12, stateMark(claim.state))), at(22, 0, words));
}

/** The region filled, or a ring or a dot where a town or a site is told. */
function placeBlock(
  places: CaseMapPlace[],
  sentence: string,
  id: string,
  ground: Ground,
  looks: Looks,
  t: Translate,
): Block {
  const regions = places.filter(({ shape }) => shape === 'region');
  const shades = new Map(regions.map(({ key }) => [key, STRONGEST]));
  const scale = MAP_WIDTH / WIDTH;
  const points = places.flatMap(({ shape, x, y }) =>
    x === undefined || y === undefined ? [] : [dot(x * scale, y * scale, shape === 'site' ? 4.5 : 6, shape)],
  );
  return stack(
    land(ground.land, shades, MAP_WIDTH, `case-${id}-frame`, points),
    space(4),
    paragraph(sentence, looks.small, MAP_WIDTH),
    regions.some(({ key }) => isOld(key)) && paragraph(t('map.old'), looks.small, MAP_WIDTH),
  );
}

/** Who published what the case rests on. */
function sourcesLine(record: Case, dataset: Dataset, t: Translate): string {
  const names = new Set(Object.values(record.sources).flatMap((id) => dataset.pages.get(id)?.publisher.name ?? []));
  const shown = [...names].slice(0, NAMED).join(', ');
  const more = names.size - NAMED;
  return more > 0
    ? t('figure.case.sourcesMore', { names: shown, count: more })
    : t('figure.case.sources', { names: shown });
}
