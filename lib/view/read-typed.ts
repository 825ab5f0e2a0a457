/** What a field takes: its bounds, and whether only whole numbers. */
export type Limits = { min: number; max: number; whole: boolean; fine: boolean };

export const faults = ['empty', 'text', 'zero', 'small', 'large', 'whole'] as const;
export type Fault = (typeof faults)[number];
export type Reading = { value: number; fault?: undefined } | { fault: Fault; value?: undefined };

const NUMBER = /^[+-]?(\d[\d.,]*|[.,]\d+)(e[+-]?\d{1,3})?$/i;
/** 120,260 or 12,000,000: commas between groups of three. A price of power is never so large; 0,125 is a decimal. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const POINT_GROUPED = /^[+-]?[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?$/;

/**
 * A number as people type it: 0.08 and 0,08; 120 260, 120,260 and 120.260,5; also 1e5. `fine` fields (a price of
 * power) take a single comma for a decimal always, the others take 120,260 for a hundred and twenty thousand.
 */
export function readTyped(typed: string, { min, max, whole, fine }: Limits): Reading {
  const text = typed.replace(/[\s\u00a0\u202f'’_]/g, '').replace(/[−–]/g, '-');
  if (text === '') return { fault: 'empty' };
  if (!NUMBER.test(text)) return { fault: 'text' };
  const value = Number(plain(text, fine));
  if (Number.isNaN(value)) return { fault: 'text' };
  if (value <= 0) return { fault: 'zero' };
  if (whole && !Number.isInteger(value) && value < max) return { fault: 'whole' };
  if (value < min) return { fault: 'small' };
  if (value > max) return { fault: 'large' };
  return { value };
}

function plain(text: string, fine: boolean): string {
  const commas = text.split(',').length - 1;
  if (GROUPED.test(text) && !(fine && commas === 1)) return text.replaceAll(',', '');
  if (POINT_GROUPED.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (commas === 1 && text.includes('.') && text.indexOf('.') < text.indexOf(',')) {
    return text.replaceAll('.', '').replace(',', '.');
  }
  return text.replace(',', '.');
}
