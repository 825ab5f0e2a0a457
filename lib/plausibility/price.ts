import type { Baselines } from '@/lib/method/baseline';
import { type Derived, derive, type Input } from '@/lib/method/derived';
import { limits } from './limits';
import { type Test, testOf } from './verdict';

/** The sourced retail prices of a country, and its dearest business tariff. */
export function retailBand(country: string, baselines: Baselines) {
  const band = baselines.constants.get(`${country.toLowerCase()}-retail-band`);
  if (!band) return undefined;
  const business = baselines.tariffs.filter((tariff) => tariff.country === country && tariff.class === 'business');
  return { ...band, business: Math.max(band.low, ...business.map((tariff) => tariff.high)) };
}

/**
 * T1: money ÷ energy against the sourced retail prices of the country. Strained: down to half the lowest, or up
 * to three times the business tariff (penal damages), or the `multiple` that the law charges such a bill at.
 */
export function priceTest(
  money: Input,
  energy: Input,
  country: string,
  baselines: Baselines,
  multiple = 0,
): Test | undefined {
  const price = derive('implied-price', [money, energy], { unit: `${money.unit}/kWh` });
  return retailTest(price, country, baselines, multiple);
}

/** T1 for a price that is told as such. */
export function retailTest(price: Derived, country: string, baselines: Baselines, multiple = 0): Test | undefined {
  const band = retailBand(country, baselines);
  if (!band) return undefined;
  const { partOfLowest, timesBusiness } = limits.price;
  const most = Math.max(band.high, Math.max(timesBusiness, multiple) * band.business);
  return testOf('price', price, [band.low, band.high], [band.low * partOfLowest, most], band.central);
}
