import type { z } from 'zod';
import type { Finding } from './problem';

/** The schema's complaint in the words of someone who edits data files: what is wrong, then what to do. */
export function explain(issue: z.core.$ZodIssue): Finding[] {
  const { path, input } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `There is no field "${key}" here. Correct the spelling, or move the text to notes.`,
    }));
  }
  if (input === undefined) return [{ path, message: 'This field is missing. Add it.' }];
  if (input === null) return [{ path, message: 'This field is empty. Fill it in, or remove it.' }];
  if (issue.code === 'invalid_value') {
    return [{ path, message: `"${String(input)}" is not allowed here. Use one of: ${issue.values.join(', ')}.` }];
  }
  if (issue.code === 'invalid_type') return [{ path, message: wrongType(issue.expected, input) }];
  if (issue.code === 'too_small' && issue.minimum === 1) {
    return [{ path, message: 'This field is empty. Fill it in, or remove it.' }];
  }
  if (issue.code === 'too_small') {
    const least = `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    return [{ path, message: `${String(input)} is too small: ${least}. Correct the number.` }];
  }
  if (issue.code === 'too_big') {
    return [{ path, message: `${String(input)} is too large: at most ${issue.maximum}. Correct the number.` }];
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return [{ path, message: `"${String(input)}" is no address. Write it whole, from https:// on.` }];
  }
  if (issue.code === 'invalid_key')
    return [{ path, message: issue.issues[0]?.message ?? 'This key has a wrong form.' }];
  return [{ path, message: issue.message }];
}

function wrongType(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'number') {
    return `YAML reads ${input} as a number. Put it in quotes: "${input}".`;
  }
  if (expected === 'number' && typeof input === 'string') {
    return `"${input}" is text where a number is owed. Write the digits alone, without quotes, spaces or unit.`;
  }
  const found = Array.isArray(input) ? 'array' : typeof input;
  return `Here stands ${FORMS[found] ?? found} where ${FORMS[expected] ?? expected} is owed. Rewrite it so.`;
}

const FORMS: Record<string, string> = {
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
