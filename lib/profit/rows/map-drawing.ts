import type { Speech } from '@/lib/i18n/speech';
import type { Currency } from '@/lib/profit/profit-state';
import { FIELDS, type MapField, type Point, type ProfitMap } from '@/lib/profit/sums/profit-map';
import { digits, ownPrice, roughDollars, signed } from './amounts';

/** The sheet: wide enough that a phone, which shows it at half size, still has letters of eleven pixels. */
export const SHEET = { width: 640, height: 520 };
const PLOT = { left: 74, top: 66, right: 602, bottom: 450 };
const WIDE = (PLOT.right - PLOT.left) / FIELDS;
/** Half the width of a letter as a phone shows it. */
const LETTER = 6.2;
const TALL = (PLOT.bottom - PLOT.top) / FIELDS;

/** How a field looks: hatched where it loses, dotted where it hangs on assumptions, shaded by steps where it pays. */
export type Look = 'loses-much' | 'loses' | 'depends' | 'pays' | 'pays-much';
export type DrawnField = {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  look: Look;
  text: string;
  textX: number;
  textY: number;
};
export type Tick = { key: string; text: string; x: number; y: number };
export type Drawing = {
  fields: DrawnField[];
  across: Tick[];
  up: Tick[];
  titles: { across: Tick; up: Tick };
  zero: string;
  zeroLabel: (Tick & { turn: string; end: boolean }) | null;
  farm: { x: number; y: number };
  frame: { x: number; y: number; width: number; height: number };
  unit: string;
  table: { columns: string[]; rows: { key: string; coin: string; cells: { key: string; text: string }[] }[] };
};

const SCALES = [
  { by: 1, word: 'profit.map.dollars' },
  { by: 1e3, word: 'profit.map.thousands' },
  { by: 1e6, word: 'profit.map.millions' },
  { by: 1e9, word: 'profit.map.billions' },
] as const;
type Scale = (typeof SCALES)[number];

/** The unit in which the greatest number has at most three digits before its point. */
const scaleFor = (greatest: number): Scale => SCALES.find(({ by }) => greatest / by < 1000) ?? (SCALES.at(-1) as Scale);

/** A number with its sign, one decimal below ten. Plus is written too: the map must be read without colour. */
function signedNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const decimals = size < 9.95 ? 1 : 0;
  const text = digits(size, locale, decimals, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : signed(value, text);
}

/** The map as shapes and words: places in the sheet, finished texts, and the same numbers as a table. */
export function drawnMap(map: ProfitMap, currency: Currency, speech: Speech): Drawing {
  const { t, locale } = speech;
  const all = map.rows.flat();
  const greatest = Math.max(...all.map(({ central }) => Math.abs(central)));
  const scale = scaleFor(greatest);
  const coinScale = scaleFor(map.stepCoin * FIELDS);
  const numberOf = ({ central }: MapField) => signedNumber(central / scale.by, locale);
  const place = ({ power, coin }: Point) => ({
    x: round(PLOT.left + (power / map.stepPower) * WIDE),
    y: round(PLOT.bottom - (coin / map.stepCoin) * TALL),
  });
  const marks = Array.from({ length: FIELDS + 1 }, (_, i) => i);
  // Cents read shorter than dollars on an axis.
  const shown = (steps: number) => digits(steps * map.stepPower * (currency === 'USD' ? 100 : 1), locale, 2);
  return {
    fields: map.rows.flatMap((row, down) =>
      row.map((field, along) => ({
        key: `${along} ${down}`,
        x: round(PLOT.left + along * WIDE),
        y: PLOT.top + down * TALL,
        width: WIDE,
        height: TALL,
        look: lookOf(field, greatest),
        text: textIn(field, along, FIELDS - 1 - down, map, numberOf(field)),
        textX: round(PLOT.left + (along + 0.5) * WIDE),
        textY: PLOT.top + (down + 0.5) * TALL + 7,
      })),
    ),
    across: marks.map((i) => ({ key: `x${i}`, text: shown(i), x: round(PLOT.left + i * WIDE), y: PLOT.bottom + 26 })),
    up: marks.map((i) => ({
      key: `y${i}`,
      text: digits((i * map.stepCoin) / coinScale.by, locale, 1),
      x: PLOT.left - 10,
      y: PLOT.bottom - i * TALL + 7,
    })),
    titles: {
      across: {
        key: 'across',
        text: t(currency === 'USD' ? 'profit.map.axisCents' : 'profit.map.axisTenge'),
        x: PLOT.right,
        y: SHEET.height - 12,
      },
      up: { key: 'up', text: t('profit.map.axisCoin', { unit: t(coinScale.word) }), x: 0, y: 22 },
    },
    zero: map.zero
      .map(([from, to]) => {
        const [a, b] = [place(from), place(to)];
        return `M${a.x} ${a.y}L${b.x} ${b.y}`;
      })
      .join(''),
    zeroLabel: labelOf(map, place, t('profit.map.zero')),
    farm: place(map.farm),
    frame: { x: PLOT.left, y: PLOT.top, width: PLOT.right - PLOT.left, height: PLOT.bottom - PLOT.top },
    unit: t(scale.word),
    table: {
      columns: (map.rows[0] ?? []).map(({ power }) => ownPrice(Number(power.toPrecision(6)), currency, speech)),
      rows: map.rows.map((row) => ({
        key: String(row[0]?.coin),
        coin: roughDollars(row[0]?.coin ?? 0, speech, 6),
        cells: row.map((field) => ({
          key: String(field.power),
          text: field.sign === 'depends' ? `± ${numberOf(field)}` : numberOf(field),
        })),
      })),
    },
  };
}

/** A number stands in its field unless the line runs through it; the sign of a dotted field yields to any line. */
function textIn({ sign }: MapField, along: number, up: number, map: ProfitMap, number: string): string {
  if (sign === 'depends') return crossed(map, along, up, 0, 0) ? '' : '±';
  return crossed(map, along, up, 0.15, 0.3) ? '' : number;
}

/** Whether the line of zero runs through a field, or through its middle, less margins at each side. */
function crossed({ zero, stepPower, stepCoin }: ProfitMap, along: number, up: number, side: number, ends: number) {
  const [from, to] = [(along + side) * stepPower, (along + 1 - side) * stepPower];
  const [bottom, top] = [(up + ends) * stepCoin, (up + 1 - ends) * stepCoin];
  return zero.some(([a, b]) => {
    const [start, stop] = [Math.max(from, a.power), Math.min(to, b.power)];
    const coinAt = (power: number) => a.coin + ((power - a.power) / (b.power - a.power)) * (b.coin - a.coin);
    return start < stop && coinAt(start) < top && coinAt(stop) > bottom;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Much is more than a third of the greatest number on the map. */
function lookOf({ sign, central }: MapField, greatest: number): Look {
  if (sign === 'depends') return 'depends';
  return Math.abs(central) > greatest / 3 ? `${sign}-much` : sign;
}

/** The name of the line stands where the line leaves the map: over its top, or along its right side. */
function labelOf(map: ProfitMap, place: (at: Point) => { x: number; y: number }, text: string): Drawing['zeroLabel'] {
  const last = map.zero.at(-1)?.[1];
  if (!last) return null;
  const { x, y } = place(last);
  const half = text.length * LETTER;
  const onSide = Math.abs(x - PLOT.right) < 1 && y > PLOT.top;
  if (!onSide)
    return {
      key: 'zero',
      text,
      x: Math.max(x, PLOT.left + half),
      y: PLOT.top - 10,
      turn: '',
      end: x > PLOT.right - half,
    };
  const [sideX, sideY] = [PLOT.right + 12, Math.min(Math.max(y, PLOT.top + half), PLOT.bottom - half)];
  return { key: 'zero', text, x: sideX, y: sideY, turn: `rotate(90 ${sideX} ${sideY})`, end: false };
}
