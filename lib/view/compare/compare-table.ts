import type { Speech } from '@/lib/i18n/speech';
import type { Quantity } from '@/lib/schema/vocabulary';
import { type Remark, remarksOn, tagsOf } from './compare-remarks';
import type { ComparedCase, Line } from './compared-case';
import type { ComparedValue } from './compared-values';
import type { ComparedVerdict } from './compared-verdict';

export type Column = { tag: string; id: string; href: string; title: string; place: string };
/** What stands in a cell; an empty list of values or lines is "not stated" or "none", never a blank. */
export type Cell =
  | { of: 'lines'; lines: Line[]; none: string; computed: boolean }
  | { of: 'values'; values: ComparedValue[]; none: string }
  | { of: 'verdict'; verdict: ComparedVerdict };
/** `warning` is said at the head of a row whose values must not be held against each other as they stand. */
export type Row = { key: string; name: string; warning: string; cells: Cell[] };
export type Group = { key: string; name: string; note: string; rows: Row[] };
export type CompareTable = { columns: Column[]; groups: Group[]; remarks: Remark[] };

/** These stand in the table even where no case tells them: that nothing is told is worth knowing. */
const ALWAYS: Quantity[] = ['electricity', 'power', 'loss', 'equipment', 'people'];

/** Cases side by side, in finished words. Never a sum, never a mean. */
export function compareTable(cases: ComparedCase[], speech: Speech): CompareTable {
  const { t } = speech;
  const remarks = remarksOn(cases, speech);
  const lines = (key: string, name: string, of: (one: ComparedCase) => Line[], none = '', computed = false): Row => ({
    key,
    name,
    warning: '',
    cells: cases.map((one) => ({ of: 'lines', lines: of(one), none, computed })),
  });
  const computed = (key: keyof Omit<ComparedCase['computed'], 'untold'>): Row => ({
    key: `computed-${key}`,
    name: t(`compare.${key}`),
    warning: '',
    cells: cases.map(({ computed: own }) => ({ of: 'lines', lines: own[key], none: own.untold, computed: true })),
  });
  const none = t('case.notStated');
  const told = (value: Line | undefined): Line[] => (value && value.text !== none ? [value] : []);
  const facts = (cases[0]?.facts ?? []).map(({ name }, index) =>
    lines(name, name, ({ facts: own }) => told(own[index]?.value), none),
  );
  return {
    columns: cases.map(({ id, href, title, place }, index) => ({
      tag: tagsOf(cases.length, speech)[index] ?? '',
      id,
      href,
      title,
      place,
    })),
    remarks,
    groups: [
      {
        key: 'case',
        name: t('compare.group.case'),
        note: '',
        rows: [lines('country', t('facet.country'), ({ country }) => [{ text: country }]), ...facts],
      },
      { key: 'reported', name: t('compare.group.reported'), note: '', rows: reportedRows(cases, remarks, speech) },
      {
        key: 'computed',
        name: t('compare.group.computed'),
        note: t('compare.computedNote'),
        rows: (['energy', 'people', 'homes'] as const).map(computed),
      },
      {
        key: 'evidence',
        name: t('compare.group.evidence'),
        note: '',
        rows: [
          lines('voices', t('compare.voices'), ({ voices }) => [{ text: voices }]),
          lines('best', t('compare.best'), ({ best }) => [{ text: best }]),
          lines('disputes', t('compare.disputes'), ({ disputes }) => disputes, t('compare.noDisputes')),
          {
            key: 'verdict',
            name: t('compare.verdict'),
            warning: '',
            cells: cases.map(({ verdict }) => ({ of: 'verdict', verdict })),
          },
        ],
      },
    ],
  };
}

/** One row for each quantity that a case tells, and for those that are always asked for. */
function reportedRows(cases: ComparedCase[], remarks: Remark[], { t }: Speech): Row[] {
  const told = new Map<Quantity, string>(ALWAYS.map((what) => [what, t(`what.${what}`)]));
  for (const { values } of cases) for (const { what, whatName } of values) told.set(what, whatName);
  return [...told].map(([what, name]) => ({
    key: what,
    name,
    warning: warningOf(what, remarks, t),
    cells: cases.map(({ values }) => ({
      of: 'values',
      values: values.filter((value) => value.what === what),
      none: t('case.notStated'),
    })),
  }));
}

function warningOf(what: Quantity, remarks: Remark[], t: Speech['t']): string {
  const own = remarks.filter((remark) => remark.what === what);
  if (own.some(({ kind }) => kind === 'cannot')) return t('compare.warn.cannot');
  return own.length > 0 ? t('compare.warn.mind') : '';
}
