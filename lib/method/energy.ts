import { type EnergyUnit, KWH } from '@/lib/units/energy';
import { type Baselines, constant } from './baseline';
import { type Derived, derive, type Input } from './derived';
import { hoursInput, type Span } from './span';

/** An energy in kWh, and how long it was taken over where that is told. */
export type EnergyResult = Derived & { span?: Span };

type Open = { open?: 'above' | 'below' | undefined };
const opened = ({ open }: Open) => (open ? { open } : {});
const lasts = (span: Span | undefined) => (span ? { span } : {});

/** (a) as told: an energy in the unit it is printed in. */
export const energyStated = (energy: Input, unit: EnergyUnit, span?: Span, open: Open = {}): EnergyResult => ({
  ...derive('energy-stated', [energy], { scale: KWH[unit], ...opened(open) }),
  ...lasts(span),
});

/** (a) E = P × t × LF. A power becomes an energy only by lasting. */
export function energyFromPower(power: Input, span: Span, loadFactor: Input, open: Open = {}): EnergyResult {
  return { ...derive('energy-from-power', [power, hoursInput(span), loadFactor], opened(open)), span };
}

/** (b) E = M ÷ p, with p the band of tariffs that the sum may have been reckoned at. */
export const energyFromMoney = (loss: Input, tariff: Input, span?: Span, open: Open = {}): EnergyResult => ({
  ...derive('energy-from-money', [loss, tariff], opened(open)),
  ...lasts(span),
});

/** (c) E = N × w × o × t × LF. Only machines that ran: seized is not running, registered is not running. */
export function energyFromMachines(
  machines: Input,
  watts: Input,
  span: Span,
  baselines: Baselines,
  open: Open = {},
  { overhead = constant(baselines, 'overhead', 'overhead'), loadFactor = undisturbed(baselines) } = {},
): EnergyResult {
  return {
    ...derive('energy-from-machines', [machines, watts, overhead, hoursInput(span), loadFactor], opened(open)),
    span,
  };
}

/** The share of the time at full load that a farm ran which nothing disturbed. */
export const undisturbed = (baselines: Baselines): Input =>
  constant(baselines, 'load-factor-undisturbed', 'load-factor');

/** The mean power that an energy is over its span. */
export const meanLoadOf = (energy: Input, span: Span): Derived => derive('mean-load', [energy, hoursInput(span)]);
