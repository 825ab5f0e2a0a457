/** Reports on the rules, for what no number of the baselines carries. */
export const EVIDENCE = {
  fee: ['orbitax/kazakhstan-limits-deductibility'],
  sale: ['coindesk/2023-02-07-kazakhstan-limits-energy-usage-of-crypto-mining', 'kursiv/p-4449511'],
  purchase: ['kursiv/2023-07-04-minenergo', 'coindesk/2021-11-12-kazakhstan-new-regulations'],
} as const;
