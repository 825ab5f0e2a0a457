import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { explain } from './explain';
import { type Finding, fieldName, type Problem } from './problem';

/** A record read from a file, able to say where in the file each of its values stands. */
export type Located<T> = { file: string; value: T; problem: (finding: Finding) => Problem };

/**
 * Characters that no reader sees and that break search, sorting and copying: controls, zero-width marks,
 * direction marks, soft hyphens, byte-order marks. A no-break space is kept: Russian typography needs it; so is a
 * carriage return: Windows ends its lines with one.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;

/** Reads one YAML text against one schema. Every problem of form is reported at once, each with its place. */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { read?: Located<T>; problems: Problem[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, field: string, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), field, message };
  };
  const problem = ({ path, message }: Finding) => at(startOf(doc, path), fieldName(path), message);

  const unseen = [...text.matchAll(INVISIBLE)].map((match) =>
    at(match.index, '(file)', `An invisible character ${codePoint(match[0])} stands here. Delete it.`),
  );
  const drafts = [...text.matchAll(/\bDRAFT\b/g)].map((match) =>
    at(match.index, '(file)', 'The word DRAFT stands here. Write the text, or remove the field.'),
  );
  // Only the first: what the parser says after it is mostly an echo.
  const [broken] = doc.errors;
  if (broken) {
    const message = `This is not YAML: ${broken.message}. Correct the line or the one above.`;
    return { problems: [...unseen, at(broken.pos[0], '(file)', message)] };
  }
  const lost = unknownAliases(doc).map((alias) =>
    at(
      alias.range?.[0] ?? 0,
      '(file)',
      `YAML reads *${alias.source} as a reference, and nothing is called so. Put the text in quotes.`,
    ),
  );
  if (lost.length > 0) return { problems: [...unseen, ...lost] };
  const result = schema.safeParse(doc.toJS(), { reportInput: true });
  if (!result.success)
    return { problems: [...unseen, ...drafts, ...result.error.issues.flatMap(explain).map(problem)] };
  return { read: { file, value: result.data, problem }, problems: [...unseen, ...drafts] };
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text that begins with an asterisk; doc.toJS() would throw at it. */
function unknownAliases(doc: Document): Alias[] {
  const found: Alias[] = [];
  visit(doc, {
    Alias: (_, alias) => {
      if (!alias.resolve(doc)) found.push(alias);
    },
  });
  return found;
}

/** Where the value at this path begins; an unknown field is shown at its name, a missing one at its parent. */
function startOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length > 0 ? doc.getIn(path.slice(0, length), true) : doc.contents;
    const key = keyNode(doc, path.slice(0, length));
    const start = key ?? (isNode(node) ? node.range?.[0] : undefined);
    if (start !== undefined && isNode(node)) return start;
  }
  return 0;
}

function keyNode(doc: Document, path: readonly PropertyKey[]): number | undefined {
  const name = path.at(-1);
  if (typeof name !== 'string') return undefined;
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}
