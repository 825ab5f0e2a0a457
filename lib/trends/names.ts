/** The figures of the trends by their names in addresses, in the order of the page. Free of the record. */
export const trendGroups = {
  cases: [
    'cases-by-quarter',
    'losses-local',
    'losses-dollars',
    'power-by-year',
    'machines-by-year',
    'outcomes-by-year',
  ],
  grid: [
    'theft-share',
    'hours-of-demand',
    'city-equivalents',
    'power-share',
    'generation-demand',
    'net-imports',
    'import-share',
    'winter-gap',
  ],
  context: ['hash-rate-share', 'world-consumption', 'kz-licences', 'mining-revenue', 'tariffs'],
} as const;
export type TrendGroup = keyof typeof trendGroups;
export const trendNames = Object.values(trendGroups).flat();
export type TrendName = (typeof trendNames)[number];

export const isTrend = (name: string): name is TrendName => trendNames.some((one) => one === name);
