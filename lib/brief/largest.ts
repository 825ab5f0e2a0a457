import { energyOf } from '@/lib/derive/energy';
import { eventsOf } from '@/lib/derive/events';
import { besideBound } from '@/lib/derive/value-state';
import { amountOf } from '@/lib/derive/yearly';
import { speechOf } from '@/lib/i18n/translate';
import { isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { mainClaim, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { dateRun, type Line, lineOf, type Run } from '@/lib/view/line';
import { derivedSection, numberHref } from '@/lib/view/numbers/number-place';
import type { BriefModel, LargestRow } from './brief';
import { countRun, reportedRun } from './facts';
import { type Ground, miningOf } from './ground';

const SHOWN = 5;

/**
 * The largest cases, none a part of another and each event once: by their energy where it can be told, then by the
 * power, then by the machines that a source states. Of the latter two no energy can be worked out, so the order says so
 * under the table.
 */
export function largestCases(ground: Ground): Case[] {
  const { dataset } = ground;
  const energy = (record: Case): number => {
    const told = energyOf(record, dataset);
    return isTold(told) ? told.value.central : 0;
  };
  const most = (record: Case, quantity: 'power' | 'machines'): number =>
    amountOf(quantity, record, dataset)?.value.high ?? 0;
  const { events } = eventsOf(dataset);
  return miningOf(ground)
    .filter((record) => events.includes(record))
    .map((record) => ({ record, by: [energy(record), most(record, 'power'), most(record, 'machines')] as const }))
    .sort((a, b) => b.by[0] - a.by[0] || b.by[1] - a.by[1] || b.by[2] - a.by[2])
    .filter(({ by }) => by.some((one) => one > 0))
    .slice(0, SHOWN)
    .map(({ record }) => record);
}

export function briefLargest(ground: Ground): NonNullable<BriefModel['largest']> {
  const { t } = ground;
  const rows = largestCases(ground).map((record) => row(record, ground));
  const mining = countRun('mining', ground);
  return {
    rows,
    note: mining
      ? [...lineOf(t('brief.largest.note', { count: mining.count }), mining), ...doubtful(ground, rows)]
      : [{ text: t('brief.largest.none') }],
  };
}

/** Cases that may be large and are not in the rows, since their electricity or power cannot stand as printed. */
function doubtful(ground: Ground, rows: LargestRow[]): Line {
  const { t, whole, locale } = ground;
  const titles = miningOf(ground)
    .filter(({ id }) => !rows.some(({ key }) => key === id))
    .filter(({ claims }) => claims.some(({ what, doubt }) => doubt && (what === 'electricity' || what === 'power')))
    .map((record): Run => ({ text: titleOf(record, whole, locale), href: `/${locale}/cases/${record.id}` }));
  if (titles.length === 0) return [];
  const list = titles.map(({ text }) => text).join('; ');
  return [{ text: ' ' }, ...lineOf(t('brief.largest.doubtful', { titles: list }), ...titles)];
}

function row(record: Case, ground: Ground): LargestRow {
  const { t, locale, whole, dataset } = ground;
  const claim = mainClaim(record);
  const energy = energyOf(record, dataset);
  return {
    key: record.id,
    title: { text: titleOf(record, whole, locale), href: `/${locale}/cases/${record.id}` },
    date: record.announced ? dateRun(record.announced, locale) : null,
    reported: claim
      ? [
          { text: `${t(`what.${claim.what}`)}: ` },
          reportedRun(record, claim, ground),
          { text: ` (${t(`state.${besideBound(claim, record, whole.pages)}`)})` },
        ]
      : [{ text: t('state.not-stated') }],
    energy: isTold(energy)
      ? { text: derivedWords(energy, speechOf(locale)), href: numberHref(locale, record.id, derivedSection('energy')) }
      : { text: t('case.notEnough') },
    status: record.status ? t(`status.${record.status.state}`) : t('none'),
  };
}
