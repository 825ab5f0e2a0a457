import { energyTotals } from '@/lib/derive/totals';
import { besideBound } from '@/lib/derive/value-state';
import { voicesOf } from '@/lib/derive/voices';
import { amountOf, type YearlyQuantity } from '@/lib/derive/yearly';
import { plainNumber } from '@/lib/format/number';
import { speechOf } from '@/lib/i18n/translate';
import { cellRows } from '@/lib/policy/cell-rows';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { impactOf } from '@/lib/view/explorer/impact-rows';
import { voiceName } from '@/lib/view/ledger/ledger-words';
import { dateRun, type Line, lineOf, type Run } from '@/lib/view/line';
import { derivedSection, numberHref } from '@/lib/view/numbers/number-place';
import type { BriefFact } from './brief';
import { caseCounts, pagesIn } from './counted';
import { gridSums } from './grid-sums';
import { casesOf, type Ground, miningOf, placeHref, scopeName, totalHref } from './ground';
import { totalWords, yearValueWords } from './places';
import { entriesOn, ruleRun } from './rules';

const SHOWN = 5;

/** Five facts, the weightiest first. Where no case was found, what the law says and how large the grid is. */
export function briefFacts(ground: Ground): BriefFact[] {
  const found =
    casesOf(ground).length > 0
      ? [caseFact(ground), totalFact(ground), ...claimFacts(ground), hoursFact(ground), doubtFact(ground)]
      : [];
  const rest = [noneFact(ground), ...lawFacts(ground), ...gridFacts(ground), pagesFact(ground)];
  const told = [...found, ...(found.length > 0 ? rest.slice(1) : rest)].flatMap((fact) => fact ?? []);
  return told.slice(0, SHOWN);
}

/** A count with its place; undefined where there is nothing to count. */
export function countRun(id: string, ground: Ground): (Run & { count: number }) | undefined {
  const count = caseCounts(ground).find((one) => one.id === id)?.records.length;
  return count ? { text: plainNumber(count, ground.locale), href: placeHref(ground, id), count } : undefined;
}

function caseFact(ground: Ground): BriefFact | undefined {
  const { t, locale } = ground;
  const cases = countRun('cases', ground);
  const mining = countRun('mining', ground);
  if (!cases) return undefined;
  const dates = casesOf(ground).flatMap(({ announced }) => announced?.slice(0, 4) ?? []);
  const [first, last] = [dates.sort()[0], dates.at(-1)];
  const span = first && last ? [dateRun(first, locale), ...(first === last ? [] : [dateRun(last, locale)])] : [];
  return {
    key: 'cases',
    value: cases,
    text: lineOf(
      t('brief.fact.cases', { count: cases.count, mining: mining?.count ?? 0 }),
      ...(mining ? [mining] : []),
    ),
    note: lineOf(t('brief.fact.years', { years: span.length, first: first ?? '', last: last ?? '' }), ...span),
  };
}

function totalFact(ground: Ground): BriefFact | undefined {
  const { t, scope } = ground;
  const { countries, region } = energyTotals(ground.dataset);
  const total = scope === 'all' ? region : countries.find(({ country }) => country === scope);
  if (!total || total.counted.length === 0) return undefined;
  const href = totalHref(ground, total.country);
  const mining = countRun('mining', ground);
  const from = { text: String(total.counted.length), href };
  return {
    key: 'total',
    value: { text: totalWords(total, ground), href },
    text: lineOf(
      t('brief.fact.total', { count: total.counted.length, mining: mining?.count ?? 0 }),
      from,
      ...(mining ? [mining] : []),
    ),
    note: [{ text: t('state.computed') }, { text: `. ${t('brief.fact.totalNote')}` }],
  };
}

/** Money is compared in one currency only: not across countries. */
const quantities = ({ scope }: Ground): YearlyQuantity[] => [
  ...(scope === 'all' ? [] : ['loss' as const]),
  'power',
  'machines',
];

/** The largest value that a source states of a thing, taken from each case as the sums of years take it. */
function claimFacts(ground: Ground): (BriefFact | undefined)[] {
  return quantities(ground).map((quantity) => {
    const told = miningOf(ground).flatMap((record) => {
      const amount = amountOf(quantity, record, ground.dataset);
      return amount?.claim ? [{ record, claim: amount.claim, worth: amount.value.central }] : [];
    });
    const [largest] = told.sort((one, other) => other.worth - one.worth);
    return largest && claimFact(largest.record, largest.claim, ground);
  });
}

function claimFact(record: Case, claim: Claim, ground: Ground): BriefFact {
  const { t, locale, whole } = ground;
  const title: Run = { text: titleOf(record, whole, locale), href: `/${locale}/cases/${record.id}` };
  return {
    key: claim.what,
    value: reportedRun(record, claim, ground),
    text: lineOf(t('brief.fact.claim', { what: t(`what.${claim.what}`), title: title.text }), title),
    note: saidBy(record, claim, ground),
  };
}

/** A reported value with its place. */
export function reportedRun(record: Case, claim: Claim, { locale }: Ground): Run {
  return { ...claimWords(claim, locale), href: numberHref(locale, record.id, claim.key) };
}

/** "reported by the agency; said by the Ministry of Energy": the state of a value and its nearest voice. */
function saidBy(record: Case, claim: Claim, { t, whole, locale }: Ground): Line {
  const state = t(`state.${besideBound(claim, record, whole.pages)}`);
  const [voice] = voicesOf(record, whole.pages, claim.by);
  if (!voice) return [{ text: state }];
  const page = whole.pages.get(record.sources[voice.sources[0] ?? ''] ?? '');
  const who: Run = { text: voiceName(voice, record, whole, locale), ...(page?.url ? { href: page.url } : {}) };
  return [
    { text: `${state}; ` },
    ...lineOf(t(voice.nearness === 'single' ? 'brief.fact.printed' : 'brief.fact.said', { who: who.text }), who),
  ];
}

function hoursFact(ground: Ground): BriefFact | undefined {
  const { t, locale, dataset } = ground;
  const [largest] = impactOf({ ...dataset, cases: casesOf(ground) }).firm;
  if (!largest) return undefined;
  const { record, hours } = largest;
  const value = t('numbers.hours', { value: derivedWords(hours, speechOf(locale)) });
  const title: Run = { text: titleOf(record, dataset, locale), href: `/${locale}/cases/${record.id}` };
  return {
    key: 'hours',
    value: { text: value, href: numberHref(locale, record.id, derivedSection('hours')) },
    text: lineOf(t('brief.fact.hours', { title: title.text, country: t(`country.${record.country as 'KZ'}`) }), title),
    note: [{ text: t('state.computed') }],
  };
}

function doubtFact(ground: Ground): BriefFact | undefined {
  const { t } = ground;
  const doubt = countRun('doubt', ground);
  return (
    doubt && {
      key: 'doubt',
      value: doubt,
      text: [{ text: t('brief.fact.doubt', { count: doubt.count }) }],
      note: [{ text: t('brief.fact.doubtNote') }],
    }
  );
}

/** Said where the record holds no case: that none was found, and that this is no proof. */
function noneFact(ground: Ground): BriefFact {
  const { t } = ground;
  return {
    key: 'none',
    value: { text: t('brief.fact.none') },
    text: [{ text: t(ground.chosen ? 'brief.fact.noneChosen' : 'brief.fact.noneText', { of: scopeName(ground) }) }],
    note: [{ text: t('brief.fact.noneNote') }],
  };
}

function lawFacts(ground: Ground): BriefFact[] {
  const { t, locale, whole, scope } = ground;
  if (scope === 'all') return [];
  const rows = cellRows(whole, locale);
  return (['status', 'licence'] as const).flatMap((topic): BriefFact[] => {
    const [entry] = entriesOn(rows, scope, topic, ground);
    if (!entry) return [];
    return [
      {
        key: topic,
        value: { text: t(`policy.topic.${topic}`) },
        text: [ruleRun(entry.row, ground)],
        note: [{ text: entry.stateName }],
      },
    ];
  });
}

function gridFacts(ground: Ground): BriefFact[] {
  const { t, locale, scope } = ground;
  const [sums] = scope === 'all' ? [] : gridSums(ground);
  return (['generation', 'demand'] as const).flatMap((key): BriefFact[] => {
    const told = sums?.[key];
    if (!told) return [];
    return [
      {
        key,
        value: { text: yearValueWords(told, ground), href: placeHref(ground, key) },
        text: lineOf(t(`brief.fact.${key}`, { year: told.year }), dateRun(told.year, locale)),
        note: [{ text: t('brief.fact.gridNote') }],
      },
    ];
  });
}

function pagesFact(ground: Ground): BriefFact | undefined {
  const { t, locale } = ground;
  const count = pagesIn(ground).length;
  if (count === 0) return undefined;
  return {
    key: 'pages',
    value: { text: plainNumber(count, locale), href: placeHref(ground, 'pages') },
    text: [{ text: t('brief.fact.pages', { count, of: scopeName(ground) }) }],
    note: [{ text: t('brief.fact.pagesNote') }],
  };
}
