import { adjusted } from '@/lib/method/adjust';
import { type Baselines, constant, tariffBand } from '@/lib/method/baseline';
import { carbonOf } from '@/lib/method/carbon';
import { asInput, type Derived, derive, type Input, isTold, type Origin, type Untold } from '@/lib/method/derived';
import {
  type EnergyResult,
  energyFromMachines,
  energyFromMoney,
  energyFromPower,
  energyStated,
  meanLoadOf,
  undisturbed,
} from '@/lib/method/energy';
import { inLocalMoney } from '@/lib/method/exchange';
import { type Scale, scaleOf } from '@/lib/method/scale';
import { type Span, spanEnding, yearsInput } from '@/lib/method/span';
import { nearestTown } from '@/lib/method/town';
import { rateOn } from '@/lib/plausibility/rate';
import { peakTest } from '@/lib/plausibility/system';
import type { Town } from '@/lib/schema/baseline';
import { type EnergyUnit, KW, type PowerUnit } from '@/lib/units/energy';
import { between, exactly, type Interval, times } from '@/lib/units/interval';
import { localCurrency } from '@/lib/units/money';
import { HOURS_IN, type Question } from './question';

/** What a question comes to: every result a tree, or the reason why it cannot be told. */
export type Conversion = {
  energy: EnergyResult | Untold;
  load?: Derived;
  peak?: Derived;
  scale?: Scale;
  /** At the cheap tier of household tariffs, where homes are not sourced: a ceiling, not an average. */
  allowance?: Derived;
  town?: Town;
};

const READER: Origin[] = [{ from: 'reader' }];

/** The amount that the reader put in; a range has no centre to defend but the geometric mean. */
const amountOf = ({ amount, upTo }: Question): Interval =>
  upTo === undefined ? exactly(amount) : between(amount, upTo);

export const spanOf = ({ length, lengthUnit, ended }: Question): Span | undefined =>
  length === undefined ? undefined : spanEnding(ended, length * HOURS_IN[lengthUnit]);

/** Works a question out by the method, with the reader's own values in the place of ours where there are any. */
export function convert(question: Question, baselines: Baselines): Conversion {
  const { country, ended, adjustments } = question;
  const raw = energyOf(question, baselines);
  if (!isTold(raw)) return { energy: raw };
  const span = raw.span;
  const years = [Number(ended.slice(0, 4))];
  const scale = scaleOf(raw, country, years, baselines);
  if (question.losses) {
    scale.carbon = carbonOf(asInput('energy', raw), country, span?.years ?? years, baselines, true);
  }
  const change = <R extends Derived>(result: R | Untold): R | Untold =>
    isTold(result) ? adjusted(result, adjustments) : result;
  const changed = Object.fromEntries(Object.entries(scale).map(([name, one]) => [name, change(one)])) as Scale;
  const load = span && adjusted(meanLoadOf(asInput('energy', raw), span), adjustments);
  const peak = load && peakTest(asInput('power', load), country, Number(ended.slice(0, 4)), baselines)?.result;
  const { people } = changed;
  const town =
    isTold(people) && people.unit === 'people' ? nearestTown(people.value, country, baselines.towns) : undefined;
  const allowance = isTold(scale.homes) ? undefined : allowanceOf(raw, country, baselines);
  return {
    energy: adjusted(raw, adjustments),
    scale: changed,
    ...(load ? { load } : {}),
    ...(peak ? { peak: adjusted(peak, adjustments) } : {}),
    ...(allowance ? { allowance: adjusted(allowance, adjustments) } : {}),
    ...(town ? { town } : {}),
  };
}

/** The energy of the question in kWh, by the road that its start opens. */
function energyOf(question: Question, baselines: Baselines): EnergyResult | Untold {
  const span = spanOf(question);
  const amount = amountOf(question);
  switch (question.start) {
    case 'energy':
      return energyStated(
        { name: 'energy', value: amount, unit: question.unit, origin: READER },
        question.unit as EnergyUnit,
        span,
      );
    case 'power': {
      if (!span) return { untold: 'no-period' };
      const load = times(amount, exactly(KW[question.unit as PowerUnit]));
      return energyFromPower({ name: 'power', value: load, unit: 'kW', origin: READER }, span, undisturbed(baselines));
    }
    case 'money':
      return fromMoney(question, amount, span, baselines);
    case 'machines': {
      if (!span) return { untold: 'no-period' };
      const machines: Input = { name: 'machines', value: amount, unit: 'units', origin: READER };
      return energyFromMachines(machines, constant(baselines, 'watts-unknown-machine', 'watts'), span, baselines);
    }
  }
}

/** Money at the tariffs of the time; dollars are put back into local money first, at the rate of the time. */
function fromMoney(question: Question, amount: Interval, span: Span | undefined, baselines: Baselines) {
  const { country, unit, ended, multiple } = question;
  const tariff = tariffBand(baselines, country, ended, multiple);
  if (!tariff) return { untold: 'no-tariff' } as const;
  const local = localCurrency[country];
  if (unit === local) return energyFromMoney({ name: 'loss', value: amount, unit, origin: READER }, tariff, span);
  const rate = unit === 'USD' ? rateOn(local, ended, baselines) : undefined;
  if (!rate) return { untold: 'no-rate' } as const;
  return energyFromMoney(inLocalMoney({ name: 'dollars', value: amount, unit, origin: READER }, rate), tariff, span);
}

/** People at the cheap tier's allowance, where what homes use is not sourced. */
function allowanceOf(energy: EnergyResult, country: string, baselines: Baselines): Derived | undefined {
  const key = `${country.toLowerCase()}-cheap-tier-allowance`;
  if (!baselines.constants.has(key)) return undefined;
  const use = constant(baselines, key, 'residential-use');
  const input = asInput('energy', energy);
  const years = energy.span && yearsInput(energy.span);
  return years ? derive('homes-equivalent', [input, use, years]) : derive('homes-person-years', [input, use]);
}
