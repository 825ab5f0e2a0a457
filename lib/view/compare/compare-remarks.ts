import type { Speech } from '@/lib/i18n/speech';
import type { Quantity } from '@/lib/schema/vocabulary';
import type { ComparedCase } from './compared-case';
import { type Held, quantityRemarks } from './quantity-remarks';

/** What must be known before the columns are held against each other; `what` names the row that it is about. */
export type Remark = { key: string; kind: 'tie' | 'cannot' | 'mind'; what?: Quantity; text: string };

/** The letters of the columns: they stand in sentences for titles that are too long for them. */
export const tagsOf = (count: number, { t }: Speech): string[] => [...t('compare.tags')].slice(0, count);

/** All that speaks against holding these cases together: ties first, then what cannot be, then what to mind. */
export function remarksOn(cases: ComparedCase[], speech: Speech): Remark[] {
  const tags = tagsOf(cases.length, speech);
  const told = new Map(cases.flatMap(({ values }) => values.map(({ what, whatName }) => [what, whatName] as const)));
  const all = [
    ...tieRemarks(cases, tags, speech),
    ...subjectRemark(cases, tags, speech),
    ...[...told].flatMap(([what, name]) => quantityRemarks(what, name, heldBy(what, cases, tags), speech)),
    ...countryRemark(cases, speech),
  ];
  return (['tie', 'cannot', 'mind'] as const).flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** The cases that state a quantity in numbers, each under its letter. */
const heldBy = (what: Quantity, cases: ComparedCase[], tags: string[]): Held[] =>
  cases.flatMap(({ values }, index) => {
    const own = values.filter((value) => value.what === what && value.held);
    return own.length > 0 ? [{ tag: tags[index] ?? '', values: own }] : [];
  });

function tieRemarks(cases: ComparedCase[], tags: string[], { t }: Speech): Remark[] {
  return cases.flatMap((one, index) =>
    cases.slice(index + 1).flatMap((other, ahead): Remark[] => {
      const tie = one.ties.find(({ id }) => id === other.id)?.tie;
      if (!tie) return [];
      const [a, b] = [tags[index] ?? '', tags[index + 1 + ahead] ?? ''];
      const text = tie === 'holds' ? t('compare.tie.part-of', { a: b, b: a }) : t(`compare.tie.${tie}`, { a, b });
      return [{ key: `${a} ${b}`, kind: 'tie', text }];
    }),
  );
}

function subjectRemark(cases: ComparedCase[], tags: string[], { t }: Speech): Remark[] {
  if (new Set(cases.map(({ subject }) => subject)).size < 2) return [];
  const parts = cases.map(({ subject }, index) => `${tags[index]}: ${subject}`).join('; ');
  return [{ key: 'subject', kind: 'cannot', text: t('compare.subject', { parts }) }];
}

/** The people of a case are counted by what one person uses in its country. */
function countryRemark(cases: ComparedCase[], { t }: Speech): Remark[] {
  const counted = cases.filter(({ computed }) => computed.people.some(({ href }) => href));
  if (new Set(counted.map(({ country }) => country)).size < 2) return [];
  return [{ key: 'country', kind: 'mind', text: t('compare.countries') }];
}
