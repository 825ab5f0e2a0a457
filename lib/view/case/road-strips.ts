import type { Dataset } from '@/lib/dataset/build-dataset';
import { isRead, roadsOf } from '@/lib/derive/energy';
import { readingsOf } from '@/lib/derive/reading';
import { energyUnitFor } from '@/lib/format/energy';
import { plainNumber, significant } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, speechOf, translator } from '@/lib/i18n/translate';
import { isTold, type Untold } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import type { Case } from '@/lib/schema/case';
import { energy, energyIn } from '@/lib/units/energy';
import { common } from '@/lib/units/interval';
import { derivedWords } from '@/lib/view/derived-words';
import { readingSection, roadSection } from '@/lib/view/numbers/number-place';
import { type Sum, sumOf } from '@/lib/view/sum-words';

/** A road as a strip: its bounds as shares of the axis, or why it is closed. */
export type RoadStrip = { key: string; name: string } & (
  | { value: string; from: number; to: number; sum: Sum | null; section: string }
  | { untold: string }
);
export type Roads = {
  strips: RoadStrip[];
  verdict: string;
  /** The part of the verdict that is a number: between which ends the roads meet. Empty where they do not. */
  meet: string;
};

/**
 * The three roads of a case of mining, on one axis, with what is missing for those that are closed. Where the stated
 * value is read otherwise than printed, its first reading as a power stands for it, and its name says so.
 */
export function roadStrips(record: Case, dataset: Dataset, locale: SiteLocale): Roads | undefined {
  if (record.subject !== 'mining') return undefined;
  const t = translator(locale);
  const roads = caseRoads(record, dataset);
  const open = roads.flatMap(({ road }) => (isTold(road) ? [road] : []));
  const most = Math.max(...open.map((road) => road.value.high));
  return {
    strips: roads.map(({ key, name, road, section, read }) =>
      isTold(road)
        ? {
            key,
            name: t(name),
            value: derivedWords(road, speechOf(locale)),
            from: road.value.low / most,
            to: road.value.high / most,
            // The sum of a reading stands with the reading.
            sum: read ? null : sumOf(road, dataset, speechOf(locale)),
            section,
          }
        : { key, name: t(name), untold: road.untold === 'no-quantity' ? t('roads.none') : t(`untold.${road.untold}`) },
    ),
    ...(open.length > 0 ? verdictOf(open, locale) : { verdict: t('roads.closed'), meet: '' }),
  };
}

/** A road with the name of its strip and the place of its number. `read`: it is that of a reading, told there. */
type CaseRoad = { key: string; name: MessageKey; road: EnergyResult | Untold; section: string; read: boolean };

/** The three roads of a case, open and closed. */
export function caseRoads(record: Case, dataset: Dataset): CaseRoad[] {
  const { stated, power, money, machines } = roadsOf(record, dataset);
  const read = isRead(record, dataset) ? readLoad(record, dataset) : undefined;
  const load = read?.energy ?? (isTold(stated) ? stated : isTold(power) ? power : closed(stated, power));
  return [
    {
      key: 'load',
      name: read ? 'roads.loadRead' : 'roads.load',
      road: load,
      section: read?.section ?? roadSection('load'),
      read: read !== undefined,
    },
    { key: 'money', name: 'roads.money', road: money, section: roadSection('money'), read: false },
    { key: 'machines', name: 'roads.machines', road: machines, section: roadSection('machines'), read: false },
  ];
}

/** The energy of a stated value as the first reading of it as a power has it. */
const readLoad = (record: Case, dataset: Dataset): { energy: EnergyResult; section: string } | undefined =>
  readingsOf(record, dataset)
    .flatMap(({ claim, readings }) => readings.map((one) => ({ ...one, section: readingSection(claim.key, one.key) })))
    .find(({ reading }) => reading.road === 'power');

/** Of two closed roads, the one that says more than that nothing was told. */
const closed = (a: Untold | EnergyResult, b: Untold): Untold => ('untold' in a && a.untold !== 'no-quantity' ? a : b);

function verdictOf(open: EnergyResult[], locale: SiteLocale): Pick<Roads, 'verdict' | 'meet'> {
  const t = translator(locale);
  if (open.length === 1) return { verdict: t('roads.one'), meet: '' };
  const meeting = meetingOf(open);
  if (!meeting) return { verdict: t('roads.apart'), meet: '' };
  const unit = energyUnitFor(meeting.low || meeting.high);
  const number = (kwh: number) => plainNumber(significant(energyIn(energy(kwh, 'kWh'), unit), 2), locale);
  const ends = t('roads.ends', { low: number(meeting.low), high: number(meeting.high), unit: t(`unit.${unit}`) });
  return { verdict: t('roads.meet', { ends }), meet: ends };
}

/** What the roads have in common, in kWh. A bound such as "at least" leaves its side open: beyond it two may meet. */
export const meetingOf = (open: EnergyResult[]): { low: number; high: number } | undefined =>
  common(
    open.map(({ value, open: side }) => ({
      ...value,
      low: side === 'below' ? 0 : value.low,
      high: side === 'above' ? Number.MAX_VALUE : value.high,
    })),
  );
