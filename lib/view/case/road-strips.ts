import type { Dataset } from '@/lib/dataset/build-dataset';
import { isRead, roadsOf } from '@/lib/derive/energy';
import { readingsOf } from '@/lib/derive/reading';
import { energyUnitFor } from '@/lib/format/energy';
import { plainNumber, significant } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { isTold, type Untold } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import type { Case } from '@/lib/schema/case';
import { energy, energyIn } from '@/lib/units/energy';
import { common } from '@/lib/units/interval';
import { derivedWords } from '@/lib/view/derived-words';
import { type Sum, sumOf } from '@/lib/view/sum-words';

/** A road as a strip: its bounds as shares of the axis, or why it is closed. */
export type RoadStrip = { key: string; name: string } & (
  | { value: string; from: number; to: number; sum: Sum | null }
  | { untold: string }
);
export type Roads = { strips: RoadStrip[]; verdict: string };

/**
 * The three roads of a case of mining, on one axis, with what is missing for those that are closed. Where the stated
 * value is read otherwise than printed, its first reading as a power stands for it, and its name says so.
 */
export function roadStrips(record: Case, dataset: Dataset, locale: SiteLocale): Roads | undefined {
  if (record.subject !== 'mining') return undefined;
  const t = translator(locale);
  const { stated, power, money, machines } = roadsOf(record, dataset);
  const read = isRead(record, dataset) ? readLoad(record, dataset) : undefined;
  const load = read ?? (isTold(stated) ? stated : isTold(power) ? power : closed(stated, power));
  const roads = [
    { key: 'load', name: t(read ? 'roads.loadRead' : 'roads.load'), road: load },
    { key: 'money', name: t('roads.money'), road: money },
    { key: 'machines', name: t('roads.machines'), road: machines },
  ];
  const open = roads.flatMap(({ road }) => (isTold(road) ? [road] : []));
  const most = Math.max(...open.map((road) => road.value.high));
  return {
    strips: roads.map(({ key, name, road }) =>
      isTold(road)
        ? {
            key,
            name,
            value: derivedWords(road, speechOf(locale)),
            from: road.value.low / most,
            to: road.value.high / most,
            // The sum of a reading stands with the reading.
            sum: road === read ? null : sumOf(road, dataset, speechOf(locale)),
          }
        : { key, name, untold: road.untold === 'no-quantity' ? t('roads.none') : t(`untold.${road.untold}`) },
    ),
    verdict: open.length > 0 ? verdictOf(open, locale) : t('roads.closed'),
  };
}

/** The energy of a stated value as the first reading of it as a power has it. */
const readLoad = (record: Case, dataset: Dataset): EnergyResult | undefined =>
  readingsOf(record, dataset)
    .flatMap(({ readings }) => readings)
    .find(({ reading }) => reading.road === 'power')?.energy;

/** Of two closed roads, the one that says more than that nothing was told. */
const closed = (a: Untold | EnergyResult, b: Untold): Untold => ('untold' in a && a.untold !== 'no-quantity' ? a : b);

function verdictOf(open: EnergyResult[], locale: SiteLocale): string {
  const t = translator(locale);
  if (open.length === 1) return t('roads.one');
  // A bound such as "at least" leaves its side open, so that a road may still meet another beyond it.
  const meeting = common(
    open.map(({ value, open: side }) => ({
      ...value,
      low: side === 'below' ? 0 : value.low,
      high: side === 'above' ? Number.MAX_VALUE : value.high,
    })),
  );
  if (!meeting) return t('roads.apart');
  const unit = energyUnitFor(meeting.low || meeting.high);
  const number = (kwh: number) => plainNumber(significant(energyIn(energy(kwh, 'kWh'), unit), 2), locale);
  return t('roads.meet', { low: number(meeting.low), high: number(meeting.high), unit: t(`unit.${unit}`) });
}
