import { usePlotArea } from 'recharts';
import { labelStart } from '@/lib/trends/label-place';
import type { TrendMark } from '@/lib/trends/trend';

const SIZE = 11;
/** How wide a letter of a number is on the whole, as a part of its height. */
const LETTER = 0.56;

type Props = {
  mark: TrendMark | undefined;
  /** Its place among the bars that stand side by side, and how many they are. */
  place: [number, number];
  x: number;
  y: number;
  width: number;
  height: number;
};

/** The number of a bar, over it or under one that hangs. */
export function BarLabel({ mark, place, x, y, width, height }: Props) {
  const plot = usePlotArea();
  if (!mark?.label || !plot) return null;
  const top = Math.min(y, y + height);
  const start = labelStart({ x, width }, place, mark.label.length * SIZE * LETTER, plot);
  return (
    <text
      x={start}
      y={mark.high < 0 ? top + Math.abs(height) + 13 : top - (mark.open === 'above' ? 12 : 4)}
      fontSize={SIZE}
      fill="var(--ink)"
    >
      {mark.label}
    </text>
  );
}
