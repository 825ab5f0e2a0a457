import type { Passage } from '@/lib/extract/extract';
import { type Baselines, yearlyMean } from '@/lib/method/baseline';
import { asInput, derive, type Input } from '@/lib/method/derived';
import { inLocalMoney } from '@/lib/method/exchange';
import { type Facts, yearsOf } from '@/lib/plausibility/facts';
import { retailTest } from '@/lib/plausibility/price';
import { nearestRate } from '@/lib/plausibility/rate';
import { estimatedShare, shareTest } from '@/lib/plausibility/system';
import type { Test } from '@/lib/plausibility/verdict';
import { exactly } from '@/lib/units/interval';
import { intervalOf, keyOf } from './facts';
import type { Group } from './group';

/** T1 for prices of a kilowatt-hour that the text states itself, in local money or in dollars. */
export function priceTests(passage: Passage, group: Group, facts: Facts, baselines: Baselines): Test[] {
  const { country, date = '' } = facts;
  return group.members.flatMap((index) => {
    const quantity = passage.quantities[index];
    const [, currency] = /^([A-Z]{3}) per kWh$/.exec(quantity?.unit ?? '') ?? [];
    if (!quantity || !currency || !country) return [];
    const band = baselines.constants.get(`${country.toLowerCase()}-retail-band`);
    const local = band?.unit.slice(0, 3);
    const told: Input = {
      name: 'loss',
      value: intervalOf(quantity),
      unit: currency,
      origin: [{ from: 'claim', claim: keyOf(index) }],
    };
    const loss =
      currency === local ? told : local && currency === 'USD' ? lossIn(local, told, date, baselines) : undefined;
    if (!loss || !local) return [];
    const one: Input = { name: 'energy', value: exactly(1), unit: 'kWh', origin: [] };
    const test = retailTest(derive('implied-price', [loss, one], { unit: `${local}/kWh` }), country, baselines);
    return test ? [test] : [];
  });
}

function lossIn(local: string, dollars: Input, date: string, baselines: Baselines): Input | undefined {
  const rate = nearestRate(local, date, baselines);
  return rate && inLocalMoney(dollars, rate);
}

/** Words that say that a share is one of the whole country, not of a plant or a farm. */
const WHOLE =
  /countr|nation|total|grid|kazakh|казахстан|стран|республик|общ|всей|всего|ел(?:дің|імізд)|қазақстан|қазоқистон|кишвар|ҷумҳур|өлкө|мамлакат|mamlakat|respublika|қозоғистон|qozog/iu;
/** Characters after a share within which the whole is named. */
const OF = 70;

/** T6 for a share of the country's electricity that the text states itself. */
export function shareTests(passage: Passage, text: string, group: Group, facts: Facts, baselines: Baselines): Test[] {
  const { country } = facts;
  if (!country) return [];
  const estimate = estimatedShare(country, baselines);
  const generation = yearlyMean(baselines, country, 'generation', yearsOf(facts), 'generation');
  if (estimate === undefined || !generation) return [];
  return group.members.flatMap((index) => {
    const quantity = passage.quantities[index];
    if (quantity?.what !== 'share-of-power' || !WHOLE.test(text.slice(quantity.start, quantity.end + OF))) return [];
    const share: Input = {
      name: 'share',
      value: intervalOf(quantity),
      unit: 'percent',
      origin: [{ from: 'claim', claim: keyOf(index) }],
    };
    const energy = derive('energy-from-share', [share, generation]);
    return [shareTest(derive('share-of-one-year', [asInput('energy', energy), generation]), estimate)];
  });
}
