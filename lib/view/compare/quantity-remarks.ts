import type { Speech } from '@/lib/i18n/speech';
import type { Quantity } from '@/lib/schema/vocabulary';
import type { Remark } from './compare-remarks';
import type { Basis, ComparedValue } from './compared-values';

/** The values of one quantity that one case states, under the letter of its column. */
export type Held = { tag: string; values: ComparedValue[] };
type Unit = Basis & { kind: string };
type Time = Basis & { hours?: number };

/** Lengths that differ by less than this are one length: months are not equally long. */
const LIKE = 1.05;

/** Where one quantity stands in other units, over other times or for another thing, so that sizes say nothing. */
export function quantityRemarks(what: Quantity, name: string, held: Held[], speech: Speech): Remark[] {
  const { t } = speech;
  const doubtful = held
    .filter(({ values }) => values.some(({ doubt }) => doubt))
    .map(
      ({ tag }): Remark => ({
        key: `${what} doubt ${tag}`,
        kind: 'cannot',
        what,
        text: t('compare.doubt', { what: name, tag }),
      }),
    );
  if (held.length < 2) return held.length === 0 ? [] : doubtful;
  return [
    ...unitRemark(what, name, held, speech),
    ...timeRemark(what, name, held, speech),
    ...priceRemark(what, name, held, speech),
    ...doubtful,
  ];
}

/** Whether there is one thing that every case tells in. */
const shared = <T>(sets: T[][], alike: (a: T, b: T) => boolean): boolean =>
  (sets[0] ?? []).some((one) => sets.every((set) => set.some((other) => alike(one, other))));

const parts = (sets: Basis[][], held: Held[]): string =>
  sets.map((set, index) => `${held[index]?.tag}: ${[...new Set(set.map(({ text }) => text))].join(', ')}`).join('; ');

function unitRemark(what: Quantity, name: string, held: Held[], { t }: Speech): Remark[] {
  const sets = held.map(({ values }) =>
    values.flatMap((value): Unit[] => (value.held ? [{ ...value.held.unit, kind: value.held.kind }] : [])),
  );
  if (shared(sets, (a, b) => a.key === b.key)) return [];
  const told = { what: name, parts: parts(sets, held) };
  const ofOneKind = (kinds: string[]) => shared(sets, (a, b) => a.kind === b.kind && kinds.includes(a.kind));
  if (ofOneKind(['energy', 'power']))
    return [{ key: `${what} size`, kind: 'mind', what, text: t('compare.size', told) }];
  const text = ofOneKind(['money']) ? t('compare.currency', told) : t('compare.unit', told);
  return [{ key: `${what} unit`, kind: 'cannot', what, text }];
}

function timeRemark(what: Quantity, name: string, held: Held[], { t }: Speech): Remark[] {
  const sets = held.map(({ values }) => values.flatMap((value): Time[] => (value.held?.time ? [value.held.time] : [])));
  if (sets.flat().length === 0 || shared(sets, alike)) return [];
  const untold = sets.flat().every(({ key }) => key === '');
  if (untold) return [{ key: `${what} time`, kind: 'mind', what, text: t('compare.noTime', { what: name }) }];
  return [
    { key: `${what} time`, kind: 'cannot', what, text: t('compare.time', { what: name, parts: parts(sets, held) }) },
  ];
}

/** A length that is not told is like no other. */
const alike = (a: Time, b: Time): boolean =>
  a.hours !== undefined && b.hours !== undefined
    ? Math.max(a.hours, b.hours) <= Math.min(a.hours, b.hours) * LIKE
    : a.key !== '' && a.key === b.key;

function priceRemark(what: Quantity, name: string, held: Held[], { t }: Speech): Remark[] {
  const sets = held.map(({ values }) => values.flatMap(({ held: one }) => (one?.priceOf ? [one.priceOf] : [])));
  const all = sets.flat();
  if (all.every(({ key }) => key === '') || shared(sets, (a, b) => a.key === b.key)) return [];
  return [
    {
      key: `${what} price`,
      kind: 'cannot',
      what,
      text: t('compare.priceOf', { what: name, parts: parts(sets, held) }),
    },
  ];
}
