import { z } from 'zod';
import { networkSchema, tariffsSchema } from './baseline';
import { caseSchema, statementSchema, statusSchema } from './case';
import { checkedClaimSchema, checkedSumSchema, sumInputSchema } from './checked-claim';
import { claimSchema, periodSchema } from './claim';
import { observationSchema } from './observation';
import { partialDate } from './partial-date';
import { placeSchema } from './place';
import { alsoSchema, penaltySchema, ruleCellSchema, ruleEventSchema, ruleNumberSchema } from './policy';
import { readingSchema, readingsSchema } from './reading';
import { pageSchema, publisherSchema } from './source';
import { localText, slug } from './text';

type Shape = z.core.JSONSchema.BaseSchema;

/** The tables of data/README.md, in its order. `name` is what a list of such things is said to hold. */
export const documented: { title: string; name: string; schema: z.ZodObject }[] = [
  { title: 'Case', name: 'case', schema: caseSchema },
  { title: 'Claim', name: 'claim', schema: claimSchema },
  { title: 'Statement', name: 'statement', schema: statementSchema },
  { title: 'Status', name: 'status', schema: statusSchema },
  { title: 'Period', name: 'period', schema: periodSchema },
  { title: 'Source page', name: 'page', schema: pageSchema },
  { title: 'Publisher', name: 'publisher', schema: publisherSchema },
  { title: 'Place', name: 'place', schema: placeSchema },
  { title: 'Doubtful claim', name: 'doubtful claim', schema: readingsSchema.element },
  { title: 'Reading', name: 'reading', schema: readingSchema },
  { title: 'Checked statement', name: 'checked statement', schema: checkedClaimSchema },
  { title: 'Sum', name: 'sum', schema: checkedSumSchema },
  { title: 'Input of a sum', name: 'input of a sum', schema: sumInputSchema },
  { title: 'Event of the rules', name: 'event', schema: ruleEventSchema },
  { title: 'Cell of the comparison', name: 'cell', schema: ruleCellSchema },
  { title: 'Penalty', name: 'penalty', schema: penaltySchema },
  { title: 'Number of a rule', name: 'number of a rule', schema: ruleNumberSchema },
  { title: 'Addition to a rule', name: 'addition', schema: alsoSchema },
  { title: 'Tariff', name: 'tariff', schema: tariffsSchema.element },
  { title: 'Network point', name: 'network point', schema: networkSchema.element },
  { title: 'Observation', name: 'observation', schema: observationSchema },
];

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input' });
const sameFields = (a: Shape, b: Shape): boolean => JSON.stringify(a.properties) === JSON.stringify(b.properties);

/** Patterns in words: nobody who edits a data file should have to read one. */
const patterns = new Map(
  [
    { schema: slug, words: 'key: small letters, digits and hyphens' },
    { schema: partialDate, words: 'date: `2025-08-11`, `2025-08` or `"2025"`' },
    { schema: caseSchema.shape.id, words: 'id: `<country>-<year>-<month>-<place>-<word>`' },
    { schema: caseSchema.shape.sources.def.keyType, words: '`s1`, `s2`, `s3` ...' },
    { schema: periodSchema.shape.duration, words: 'duration: `P2Y`, `P10M` or `P4D`' },
    { schema: placeSchema.shape.subdivision, words: 'code such as `KZ-63`' },
    { schema: pageSchema.shape.language, words: 'two small letters, such as `ru`' },
    { schema: publisherSchema.shape.country, words: 'two capitals, such as `KZ`' },
  ].map(({ schema, words }) => [shapeOf(schema).pattern, words]),
);

/** A Markdown table of the fields of an object: name, meaning, form, and whether it is owed. */
export function fieldTable(schema: z.ZodObject): string {
  const { properties = {}, required = [] } = shapeOf(schema);
  const rows = Object.entries(properties).map(([name, field]) => {
    const { description, ...form } = field as Shape;
    if (!description)
      throw new Error(`The field "${name}" has no description. Give it one in lib/schema with .meta().`);
    return row([
      `\`${name}\``,
      description.replaceAll('<', '\\<'),
      inWords(form),
      required.includes(name) ? 'yes' : '',
    ]);
  });
  return [row(['Field', 'What it means', 'What may stand there', 'Owed']), '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

const row = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function inWords(form: Shape): string {
  if (form.enum) return form.enum.map((value) => `\`${value}\``).join(', ');
  if (form.type === 'array') return list(form);
  if (form.type === 'object') return group(form);
  if (form.type === 'boolean') return '`true` or `false`';
  if (form.type === 'number' || form.type === 'integer') return numberInWords(form);
  if (form.format === 'uri') return 'address, from `https://` on';
  if (form.pattern === undefined) return 'text';
  const words = patterns.get(form.pattern);
  if (!words) throw new Error(`The pattern ${form.pattern} has no words. Give it some in lib/schema/field-table.ts.`);
  return words;
}

function list(form: Shape): string {
  const items = form.items as Shape;
  const known = documented.find(({ schema }) => sameFields(shapeOf(schema), items));
  return `list${form.minItems ? ', not empty' : ''}; each: ${known ? link(known) : inWords(items)}`;
}

function group(form: Shape): string {
  if (form.propertyNames)
    return `${inWords(form.propertyNames as Shape)}, each with ${inWords(form.additionalProperties as Shape)}`;
  if (sameFields(form, shapeOf(localText))) return '`en` and `ru`; `kk`, `tg`, `ky`, `uz` if you can';
  const known = documented.find(({ schema }) => sameFields(shapeOf(schema), form));
  if (known) return link(known);
  const names = (owed: boolean) =>
    Object.keys(form.properties ?? {})
      .filter((name) => form.required?.includes(name) === owed)
      .map((name) => `\`${name}\``);
  const [owed, free] = [names(true), names(false)];
  return `${owed.join(', ')}${free.length > 0 ? `; if told ${free.join(', ')}` : ''}`;
}

const link = ({ title, name }: { title: string; name: string }): string =>
  `[${name}](#${title.toLowerCase().replaceAll(' ', '-')})`;

function numberInWords({ minimum, maximum, exclusiveMinimum }: Shape): string {
  if (minimum !== undefined && maximum !== undefined) return `number from ${minimum} to ${maximum}`;
  return exclusiveMinimum === undefined ? 'number' : `number above ${exclusiveMinimum}`;
}

const START = '<!-- The tables below are made by npm run docs from lib/schema. Change them there. -->';
const END = '<!-- End of the tables. -->';

/** The README with its tables made anew; what stands before and after them is kept. */
export function withTables(readme: string): string {
  const [before, rest, ...more] = readme.split(START);
  const [, after, ...others] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`data/README.md must hold "${START}" and "${END}" once each, in this order. Put them back.`);
  }
  const tables = documented.map(({ title, schema }) => `### ${title}\n\n${fieldTable(schema)}`).join('\n\n');
  return `${before}${START}\n\n${tables}\n\n${END}${after}`;
}
