/** Readers used in tests that have no types of their own. */
declare module 'datapackage' {
  export type Resource = {
    name: string;
    tabular: boolean;
    valid: boolean;
    errors: Error[];
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  };
  export const Package: {
    load(
      descriptor: object,
      options: { basePath: string; strict: boolean },
    ): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}

declare module 'jsonld' {
  const jsonld: {
    flatten(
      input: object,
      context: null,
      options: { documentLoader: (url: string) => Promise<never> },
    ): Promise<unknown[]>;
  };
  export default jsonld;
}
