import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { type Field, fields, type Kind, type SearchDocument, type SearchFile, unpack } from './document';
import { termsOf, wordsOf } from './fold';
import { type Reason, reasonsFor } from './reason';

/** `key` tells one hit from another: several may lead to the same page. */
export type Hit = { key: number; title: string; href: string; note: string; cases: Link[]; reasons: Reason[] };
type Link = { href: string; title: string };
export type Group = { kind: Kind; hits: Hit[] };
/** found: each result holds every word; near: no result does, and these come closest; none: nothing comes close. */
export type Answer = { state: 'found' | 'near' | 'none'; count: number; groups: Group[] };
export type Engine = (asked: string) => Answer;

const BOOST: Record<Field, number> = {
  title: 4,
  name: 4,
  place: 4,
  agency: 2,
  town: 2,
  region: 1.5,
  number: 1.5,
  id: 1.5,
  date: 1,
  country: 1,
  method: 1,
  pages: 1,
  text: 0.5,
};
/** Answers that come only close: as many as can be read at a glance. */
const NEAREST = 6;
const isNumber = (term: string) => /^\d/.test(term);

/** A number is found as it stands; a word also by its beginning, and a longer one with a slip in it. */
const EXACT: SearchOptions = {
  boost: BOOST,
  combineWith: 'AND',
  tokenize: wordsOf,
  processTerm: (term) => term,
  prefix: (term) => term.length > 1 && !isNumber(term),
  fuzzy: (term) => (term.length > 4 && !isNumber(term) ? 0.2 : false),
  maxFuzzy: 2,
};
const CLOSE: SearchOptions = {
  ...EXACT,
  combineWith: 'OR',
  fuzzy: (term) => (term.length > 3 && !isNumber(term) ? 0.4 : false),
  maxFuzzy: 3,
};

/** Documents indexed at a stretch; between stretches the page may answer its reader. */
const STRETCH = 60;

/** Indexes the file, once; what comes out answers questions. */
export async function engineOf(file: SearchFile): Promise<Engine> {
  const documents = unpack(file);
  const terms = remembered(termsOf);
  const plain = remembered(wordsOf);
  const titles = new Map(documents.map(({ href, words }) => [href, words.title[0] ?? '']));
  const index = new MiniSearch<SearchDocument & { at: number }>({
    idField: 'at',
    fields: [...fields],
    extractField: (document, field) =>
      field === 'at' ? document.at : (document.words[field as Field] ?? []).join('\n'),
    tokenize: (text) => text.split('\n').flatMap(terms),
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    documents.map((document, at) => ({ ...document, at })),
    { chunkSize: STRETCH },
  );
  /** The best first; what is called exactly as was typed comes before all. */
  const ask = (asked: string, words: string[], options: SearchOptions): SearchResult[] => {
    const called = ({ id }: SearchResult) => {
      const { title, name = [], place = [] } = documents[id]?.words ?? { title: [] };
      return [...title, ...name, ...place].some((phrase) => plain(phrase).join(' ') === words.join(' '));
    };
    const results = index.search(asked, options).map((result) => ({ result, called: called(result) }));
    return results.sort((a, b) => Number(b.called) - Number(a.called)).map(({ result }) => result);
  };

  const hitOf = (result: SearchResult, words: string[], asked: string): Hit & { kind: Kind } => {
    const met = words.filter((word) => result.queryTerms.includes(word));
    const { kind, href, note, cases = [], words: own } = documents[result.id] as SearchDocument;
    return {
      kind,
      key: result.id,
      title: own.title[0] ?? '',
      href,
      note,
      cases: cases.map((one) => ({ href: one, title: titles.get(one) ?? one })),
      reasons: reasonsFor(own, { words: met, text: asked.toLowerCase(), match: result.match, terms }),
    };
  };

  return (asked) => {
    const words = [...new Set(wordsOf(asked))];
    const exact = words.length > 0 ? ask(asked, words, EXACT) : [];
    const close = exact.length > 0 || words.length === 0 ? [] : ask(asked, words, CLOSE).slice(0, NEAREST);
    const results = exact.length > 0 ? exact : close;
    const state = exact.length > 0 ? 'found' : close.length > 0 ? 'near' : 'none';
    const hits = results.map((result) => hitOf(result, words, asked));
    return { state, count: hits.length, groups: groupsOf(hits) };
  };
}

/** By kind, the kind of the best hit first; but who typed the name of a place wants its cases before all. */
function groupsOf(hits: (Hit & { kind: Kind })[]): Group[] {
  const present = [...new Set(hits.map(({ kind }) => kind))];
  const first: Kind[] = present.includes('place') ? ['case', 'place'] : [];
  const order = [...first.filter((kind) => present.includes(kind)), ...present.filter((kind) => !first.includes(kind))];
  return order.map((kind) => ({
    kind,
    hits: hits.filter((hit) => hit.kind === kind).map(({ kind: _, ...hit }) => hit),
  }));
}

/** The names of a place stand in each of its cases; their words are looked up, not worked out again. */
function remembered(termsIn: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const terms = known.get(text) ?? termsIn(text);
    known.set(text, terms);
    return terms;
  };
}
