import type { FormulaKey } from './derived';

/** Every formula in one line, in the symbols that the method page explains. */
export const formulas: Record<FormulaKey, { expression: string }> = {
  'energy-stated': { expression: 'E' },
  'energy-from-power': { expression: 'E = P × t × LF' },
  'energy-from-money': { expression: 'E = M ÷ p' },
  'energy-from-machines': { expression: 'E = N × w ÷ 1000 × o × t × LF' },
  'city-equivalent': { expression: 'N = E ÷ (e × Y)' },
  'person-years': { expression: 'A = E ÷ e' },
  'share-of-generation': { expression: 's = E ÷ (G × Y)' },
  'hours-of-demand': { expression: 'h = E ÷ (D ÷ 8760)' },
  'mean-load': { expression: 'P = E ÷ t' },
  'implied-price': { expression: 'p = M ÷ E' },
  'use-per-head': { expression: 'e = E ÷ (N × Y)' },
  'watts-a-machine': { expression: 'w = P × 1000 ÷ N' },
};
