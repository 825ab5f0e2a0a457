/** The pages on sources and publishers. */
export const sources = {} as const;
