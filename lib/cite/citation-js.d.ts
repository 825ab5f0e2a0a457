/** The reader of references used in tests has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { parse: { sentenceCase: 'always' | 'english' | 'never' } } };
  };
}
