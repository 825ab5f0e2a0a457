/** One thing wrong in one place, for the person who can mend it. */
export type Problem = { file: string; line: number; column: number; field: string; message: string };

/** A complaint about a value before its place in the file is known. */
export type Finding = { path: readonly PropertyKey[]; message: string };

/** claims[2].unit, as an editor would say it. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || '(file)';
}

export const problemLine = ({ file, line, column, field, message }: Problem): string =>
  `${file}:${line}:${column} ${field} ${message}`;

export const inFileOrder = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.message.localeCompare(b.message, 'en');
