/** Words of the record; marked with their language where the reader's own is missing. */
export function Said({ words }: { words: { text: string; lang?: string } }) {
  return words.lang ? <span lang={words.lang}>{words.text}</span> : words.text;
}
