/** The small letters of the six languages. Naming them keeps patterns a hundred times smaller than \p{L} does. */
const LETTERS = 'a-zß-ɏЀ-ԯ';

/** A pattern in which @ is any letter; inside brackets too. Takes the source, or a pattern with its flags. */
export function letters(source: string | RegExp, flags?: string): RegExp {
  const [text, own] = typeof source === 'string' ? [source, ''] : [source.source, source.flags];
  const spelt = text.replace(/\\.|\[[^\]]*\]|@/g, (part) =>
    part === '@' ? `[${LETTERS}]` : part[0] === '[' ? part.replace('@', LETTERS) : part,
  );
  return new RegExp(spelt, flags ?? own);
}
