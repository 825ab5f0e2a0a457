import { extract } from './extract';

/** The quantities of a text in one line each: kind, number, unit, bound, rate. For tests to compare at a glance. */
export const told = (text: string): string[] =>
  extract(text).quantities.map(({ what, value, min, max, unit, bound, per }) =>
    [what, value ?? `${min}..${max}`, unit, bound, per && `per ${per}`].filter(Boolean).join(' '),
  );

/** The periods of a text's quantities, as ISO and as told. */
export const covered = (text: string): string[] =>
  extract(text).quantities.map(({ period, over }) =>
    period ? `${period.duration ?? `${period.from}/${period.to ?? ''}`} ${over}` : 'none',
  );
