/** Steps between marks of a scale: one, two or five times a power of ten. */
const STEPS = [1, 2, 5, 10];

/** A scale with round marks that holds all values and zero: about `count` steps, whole numbers only if asked. */
export function niceScale(
  values: number[],
  { count = 3, whole = false }: { count?: number; whole?: boolean } = {},
): { from: number; to: number; ticks: number[] } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { from: 0, to: 1, ticks: [0, 1] };
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const step = whole ? Math.max(1, Math.round(nice)) : nice;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}
