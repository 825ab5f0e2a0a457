import { type Baselines, need } from '@/lib/method/baseline';
import { derive, type Input } from '@/lib/method/derived';
import { limits } from './limits';
import { type Test, testOf } from './verdict';

/** T3: energy ÷ (power × time). Above one, beyond rounding, a farm would have used more than it could draw. */
export function loadTest(energy: Input, power: Input, hours: Input): Test {
  const { low, high, slack } = limits.load;
  return testOf('load-factor', derive('load-factor', [energy, power, hours]), [low, high + slack], [0, high + slack]);
}

/**
 * T4: watts a machine: those of air-cooled machines fit, those of immersion are strained, anything else cannot be.
 * Where only machines found were counted (`fewer`), too many watts are no more than strained, for more of them
 * may have run.
 */
export function wattsTest(power: Input, machines: Input, baselines: Baselines, fewer = false): Test {
  const fits = need(baselines, 'watts-plausible');
  const result = derive('watts-a-machine', [power, machines]);
  const test = testOf('watts', result, [fits.low, fits.high], [limits.watts.low, limits.watts.high], fits.central);
  return fewer && result.value.low > fits.high ? { ...test, verdict: 'strained' } : test;
}

/** T5: how long the machines must have run for the energy. Longer than the period cannot be. */
export function machineHoursTest(energy: Input, machines: Input, watts: Input, hours: Input): Test {
  const result = derive('hours-a-machine', [energy, machines, watts]);
  return testOf('hours-a-machine', result, [0, hours.value.high], [0, hours.value.high], hours.value.high);
}

/** T7: dollars a machine. `value` is in dollars. */
export function machineMoneyTest(value: Input, machines: Input, baselines: Baselines): Test {
  const fits = need(baselines, 'money-a-machine');
  const result = derive('money-a-machine', [value, machines], { unit: 'USD' });
  return testOf('money-a-machine', result, [fits.low, fits.high], [0, limits.machine.strained], fits.central);
}
