import { spanOf } from '@/lib/derive/period';
import type { Case } from '@/lib/schema/case';
import { earliest, latest } from '@/lib/units/calendar';

/** A strip of years with what is told on it; positions are shares of the strip, 0 to 1. */
export type Timeline = {
  years: { name: string; at: number }[];
  /** The period as told; absent where no beginning or length is told. */
  period?: { from: number; to: number };
  /** The day, month or year of the announcement, as wide as it is vague. */
  announced?: { from: number; to: number };
};

const DAY = 86_400_000;
const time = (date: string): number => new Date(`${date}T00:00:00Z`).getTime();

/** When it ran and when it was told. Undefined where neither is. */
export function timelineOf(record: Case): Timeline | undefined {
  const announced = record.announced
    ? { from: time(earliest(record.announced)), to: time(latest(record.announced)) + DAY }
    : undefined;
  const period = periodOf(record, announced?.to);
  const marks = [announced, period].filter((one) => one !== undefined);
  if (marks.length === 0) return undefined;
  const first = new Date(Math.min(...marks.map(({ from }) => from))).getUTCFullYear();
  const last = new Date(Math.max(...marks.map(({ to }) => to)) - DAY).getUTCFullYear();
  const start = Date.UTC(first, 0, 1);
  const end = Date.UTC(last + 1, 0, 1);
  const share = (at: number) => (at - start) / (end - start);
  const placed = ({ from, to }: { from: number; to: number }) => ({ from: share(from), to: share(to) });
  return {
    years: Array.from({ length: last - first + 1 }, (_, step) => ({
      name: String(first + step),
      at: share(Date.UTC(first + step, 0, 1)),
    })),
    ...(period ? { period: placed(period) } : {}),
    ...(announced ? { announced: placed(announced) } : {}),
  };
}

function periodOf(record: Case, announced: number | undefined): { from: number; to: number } | undefined {
  const { period } = record;
  if (!period) return undefined;
  const to = period.to ? time(latest(period.to)) + DAY : announced;
  if (to === undefined) return undefined;
  if (period.from) return { from: time(earliest(period.from)), to };
  const hours = spanOf(record)?.hours.central;
  return hours && !period.text ? { from: to - hours * 3_600_000, to } : undefined;
}
