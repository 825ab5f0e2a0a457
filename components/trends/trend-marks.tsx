import { barHatch } from '@/lib/trends/looks';
import type { MarkState, TrendMark } from '@/lib/trends/trend';

/** The hatches of a panel; their names begin with that of the panel, since a page holds many. */
export function Hatches({ of }: { of: string }) {
  return (
    <defs>
      <Hatch id={`${of}-hatch`} ground="var(--paper)" line="var(--value-4)" />
      <Hatch id={`${of}-fine`} ground="var(--value-1)" line="var(--muted)" />
    </defs>
  );
}

function Hatch({ id, ground, line }: { id: string; ground: string; line: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={5} height={5} fill={ground} />
      <rect width={2} height={5} fill={line} />
    </pattern>
  );
}

/** The parts of a stacked bar, told apart by lightness and hatch. */
export const stackFill = (index: number, of: string): string =>
  ['var(--value-5)', 'var(--value-3)', 'var(--value-1)', `url(#${of}-fine)`][index] ?? 'var(--paper)';

/** Lines of one panel are told apart by their dashes; the ink only helps. */
export const lineInk = (index: number): string => (index % 2 === 0 ? 'var(--link)' : 'var(--ink)');

const barFill = (state: MarkState, of: string, index: number): string =>
  ({
    official: 'var(--value-4)',
    press: 'var(--value-2)',
    computed: `url(#${of}-${barHatch(index)})`,
    doubtful: 'var(--paper)',
  })[state];

type Drawn = {
  mark: TrendMark | undefined;
  of: string;
  /** Its place among the bars that stand side by side. */
  index: number;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** A bar by the state of its value: up to its low end, then a broken outline to its high one; an arrow where it is open. */
export function BarMark({ mark, of, index, x, y, width, height }: Drawn) {
  if (!mark) return null;
  const up = height >= 0;
  const low = mark.high === 0 ? 0 : (mark.low / mark.high) * Math.abs(height);
  const top = up ? y : y + height;
  const base = { x, width, y: mark.high < 0 ? top : top + Math.abs(height) - low, height: Math.max(1, low) };
  const doubtful = mark.state === 'doubtful';
  return (
    <g>
      <rect
        {...base}
        fill={barFill(mark.state, of, index)}
        stroke={doubtful ? 'var(--doubt)' : 'var(--value-5)'}
        {...(doubtful ? { strokeDasharray: '3 2' } : {})}
      />
      {mark.low !== mark.high && (
        <rect
          x={x}
          y={top}
          width={width}
          height={Math.max(1, Math.abs(height) - low)}
          fill="none"
          stroke="var(--value-5)"
          strokeDasharray="2 2"
        />
      )}
      {mark.open === 'above' && (
        <path d={`M${x + width / 2 - 4} ${top - 3}l4 -5l4 5`} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
      )}
    </g>
  );
}

/** A point of a line: filled where reported, a square where computed, hollow where doubtful. */
export function LineMark({ x, y, mark, index }: { x: number; y: number; mark: TrendMark | undefined; index: number }) {
  if (!mark || Number.isNaN(y)) return null;
  const ink = lineInk(index);
  if (mark.state === 'doubtful')
    return <circle cx={x} cy={y} r={4} fill="var(--paper)" stroke="var(--doubt)" strokeWidth={1.5} />;
  if (mark.state === 'computed')
    return <rect x={x - 3} y={y - 3} width={6} height={6} fill="var(--paper)" stroke={ink} strokeWidth={1.5} />;
  return <circle cx={x} cy={y} r={mark.state === 'official' ? 3.5 : 2.8} fill={ink} />;
}
