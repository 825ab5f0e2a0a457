/** The ledger of disagreements. */
export const ledger = {} as const;
