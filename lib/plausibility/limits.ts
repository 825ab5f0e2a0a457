/**
 * Where the tests draw their lines (method, i). The tests judge by these numbers and the method page prints them.
 * What is not here is sourced: the retail bands, the use of homes, the machines' watts and the money for one machine
 * stand in data/baselines.
 */
export const limits = {
  /** T1: strained down to this part of the lowest retail price, and up to so many times the business tariff. */
  price: { partOfLowest: 0.5, timesBusiness: 3 },
  /**
   * T2: up to so many times the use of the whole economy. Below this part of what homes use in the country of the
   * region where they use least, a use cannot be anywhere.
   */
  head: { fits: 1.5, strained: 2, partOfLeastHomes: 0.1 },
  /** T3: share of the time at full load; the slack is for rounding. */
  load: { low: 0.3, high: 1, slack: 0.05 },
  /** T4: watts beyond those of air-cooled machines: old ones below, immersion above. */
  watts: { low: 800, high: 7000 },
  /** T6: times the highest official estimate of all mining. */
  system: { strained: 2 },
  /** T7: dollars a machine, beyond what machines usually cost. */
  machine: { strained: 15_000 },
  /** T8: parts by which a rate may be off. */
  rate: { fits: 0.05, strained: 0.15 },
} as const;

/** The same with any numbers, so that a test may move a line and see who follows. */
export type Limits = { readonly [T in keyof typeof limits]: { readonly [L in keyof (typeof limits)[T]]: number } };
