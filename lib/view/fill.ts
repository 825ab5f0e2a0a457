/** Puts words into the slots of a finished message: fill('{a} of {b}', { a: 1, b: 2 }) is "1 of 2". */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
