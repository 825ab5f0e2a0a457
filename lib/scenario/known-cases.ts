import type { Dataset } from '@/lib/dataset/build-dataset';
import { figuresOf } from '@/lib/derive/figures';
import { sameEvents } from '@/lib/derive/ties';
import { amountOf } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Country } from '@/lib/schema/vocabulary';
import { KW } from '@/lib/units/energy';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { LIMITS } from './scenario';

/** An amount of a case to compare with, and how its page writes it. */
export type Amount = { value: number; text: string };
/** A recorded case with the power that was reported, in kW, and the energy that it comes to, in kWh. */
export type KnownCase = { id: string; title: string; country: Country; power?: Amount; energy?: Amount };

/**
 * Mining cases of the five countries of which a power is reported or an energy can be told. Of several tellings of one
 * event the first lends its amount.
 */
export function knownCases(dataset: Dataset, locale: SiteLocale): KnownCase[] {
  const eventOf = sameEvents(dataset.byId);
  const told = { power: new Set<string>(), energy: new Set<string>() };
  const once = (amount: 'power' | 'energy', { id }: Case, found: Amount | undefined) => {
    if (!found || told[amount].has(eventOf(id))) return {};
    told[amount].add(eventOf(id));
    return { [amount]: found };
  };
  return dataset.cases
    .filter(({ subject }) => subject === 'mining')
    .map((record): KnownCase => {
      const { id } = record;
      const country = record.country as Country;
      return {
        id,
        title: titleOf(record, dataset, locale),
        country,
        ...once('power', record, powerOf(record, dataset, locale)),
        ...once('energy', record, energyOf(record, dataset, locale)),
      };
    })
    .filter(({ power, energy }) => power || energy);
}

/** The power as reported, by the claim that the sums of years take; the middle of a range. */
function powerOf(record: Case, dataset: Dataset, locale: SiteLocale): Amount | undefined {
  const { value, claim } = amountOf('power', record, dataset) ?? {};
  return value && claim && { value: value.central * KW.MW, text: claimWords(claim, locale).text };
}

function energyOf(record: Case, dataset: Dataset, locale: SiteLocale): Amount | undefined {
  const energy = figuresOf(record, dataset).figure?.energy;
  return energy && { value: energy.value.central, text: derivedWords(energy, speechOf(locale)) };
}

/** The cases of a country whose amount is nearest by ratio: power with power, energy with energy. */
export function nearest(
  by: 'power' | 'energy',
  value: number,
  country: Country,
  cases: readonly KnownCase[],
  most = 3,
): { id: string; title: string; text: string }[] {
  const far = (amount: number) => Math.abs(Math.log(amount / value));
  return cases
    .flatMap((one) => {
      const amount = one[by];
      return one.country === country && amount ? [{ id: one.id, title: one.title, ...amount }] : [];
    })
    .sort((a, b) => far(a.value) - far(b.value))
    .slice(0, most)
    .map(({ id, title, text }) => ({ id, title, text }));
}

/** The cases whose load can be supposed anew: those with a reported power within what the form takes. */
export const casesWithPower = (cases: readonly KnownCase[]) =>
  cases.flatMap((one) => {
    const megawatts = one.power && Number((one.power.value / KW.MW).toPrecision(6));
    return one.power && megawatts && megawatts >= LIMITS.mw.min && megawatts <= LIMITS.mw.max
      ? [{ id: one.id, title: one.title, country: one.country, power: one.power, megawatts }]
      : [];
  });
