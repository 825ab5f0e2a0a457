/** What can be found, in the order in which kinds stand when all are equally near. */
export const kinds = ['case', 'place', 'agency', 'publisher', 'rule', 'statement', 'context', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** Where a word can be found, the part that explains a result best first. */
export const fields = [
  'place',
  'name',
  'town',
  'region',
  'number',
  'agency',
  'date',
  'title',
  'country',
  'method',
  'pages',
  'id',
  'text',
] as const;
export type Field = (typeof fields)[number];

/** One thing that can be found: where it is, the line beneath its title, and its words by field. */
export type SearchDocument = {
  kind: Kind;
  /** Empty for what has no page: then `cases` are the addresses of its cases. */
  href: string;
  note: string;
  cases?: string[];
  words: Words;
};
/** The first title is the one that is shown; the others are the same in other languages. */
export type Words = { title: string[] } & Partial<Record<Field, string[]>>;

/** The file of the index. Each phrase stands in it once; documents name it by its number. */
export type SearchFile = { version: string; phrases: string[]; documents: Packed[] };
type Packed = Omit<SearchDocument, 'words'> & { words: { title: number[] } & Partial<Record<Field, number[]>> };

export function pack(documents: SearchDocument[], version: string): SearchFile {
  const numbers = new Map<string, number>();
  const numberOf = (phrase: string): number => {
    const known = numbers.get(phrase) ?? numbers.size;
    numbers.set(phrase, known);
    return known;
  };
  const packed = documents.map(({ words, ...rest }) => ({ ...rest, words: eachField(words, numberOf) }));
  return { version, phrases: [...numbers.keys()], documents: packed };
}

export const unpack = ({ phrases, documents }: SearchFile): SearchDocument[] =>
  documents.map(({ words, ...rest }) => ({ ...rest, words: eachField(words, (at) => phrases[at] ?? '') }));

/** Every phrase of every field turned into something else; repeats and empty fields go. */
function eachField<A, B>(words: { title: A[] } & Partial<Record<Field, A[]>>, turn: (phrase: A) => B) {
  const turned = (list: A[]): B[] => [...new Set(list)].map(turn);
  const filled = fields.flatMap((field) => {
    const list = words[field] ?? [];
    return list.length > 0 ? [[field, turned(list)] as const] : [];
  });
  return { title: turned(words.title), ...Object.fromEntries(filled) } as { title: B[] } & Partial<Record<Field, B[]>>;
}
