/** The search. */
export const search = {} as const;
