type Across = { x: number; width: number };

/**
 * Where the number over a bar begins, so that it stands over the middle of the bar and inside the plot. Of two bars
 * side by side each number leans away from the other bar, and does not stand on it. All in the unit of the drawing.
 */
export function labelStart(bar: Across, [index, of]: [number, number], width: number, plot: Across): number {
  const middle = bar.x + (bar.width - width) / 2;
  const start =
    of === 1 ? middle : index === 0 ? Math.min(middle, bar.x + bar.width - width) : Math.max(middle, bar.x + 1);
  return Math.max(plot.x, Math.min(start, plot.x + plot.width - width));
}
