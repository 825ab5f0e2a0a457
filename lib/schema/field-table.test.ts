import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimRules } from '@/lib/check/claim-rules';
import { caseWith } from '@/lib/derive/case.fixture';
import { problemLine } from '@/lib/record/problem';
import { readYaml } from '@/lib/record/yaml-file';
import { caseSchema } from './case';
import { claimSchema } from './claim';
import { documented, fieldTable, withTables } from './field-table';
import { localText, slug } from './text';

const root = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'data/README.md'), 'utf8');

describe('A table of fields', () => {
  it('shows name, meaning, form and what is owed, a row for each field', () => {
    const schema = z.strictObject({
      key: slug.meta({ description: 'Names it.' }),
      road: z.enum(['power', 'money']).optional().meta({ description: 'Power | money.' }),
      share: z.number().positive().meta({ description: 'A share.' }),
      why: localText.optional().meta({ description: 'Why.' }),
      by: z.array(z.string()).min(1).meta({ description: 'By whom.' }),
    });
    expect(fieldTable(schema).split('\n')).toEqual([
      '| Field | What it means | What may stand there | Owed |',
      '| --- | --- | --- | --- |',
      '| `key` | Names it. | key: small letters, digits and hyphens | yes |',
      '| `road` | Power \\| money. | `power`, `money` |  |',
      '| `share` | A share. | number above 0 | yes |',
      '| `why` | Why. | `en` and `ru`; `kk`, `tg`, `ky`, `uz` if you can |  |',
      '| `by` | By whom. | list, not empty; each: text | yes |',
    ]);
  });

  it('keeps an angle bracket from being read as HTML', () => {
    const schema = z.strictObject({ source: z.string().meta({ description: 'Page: <publisher>/<page>.' }) });
    expect(fieldTable(schema)).toContain('| Page: \\<publisher>/\\<page>. |');
  });

  it('refuses a field without a description', () => {
    expect(() => fieldTable(z.strictObject({ key: z.string() }))).toThrow('The field "key" has no description.');
  });

  it('refuses a pattern that has no words', () => {
    const schema = z.strictObject({ code: z.string().regex(/^\d$/).meta({ description: 'A digit.' }) });
    expect(() => fieldTable(schema)).toThrow('The pattern ^\\d$ has no words.');
  });
});

describe('data/README.md', () => {
  it('shows exactly the fields that the schemas have', () => {
    expect(readme, 'Run `npm run docs` and commit data/README.md.').toBe(withTables(readme));
  });

  for (const { title, schema } of documented) {
    it(`names every field of ${title}, and no other`, () => {
      const section = readme.split(`### ${title}\n`)[1]?.split('\n###')[0] ?? '';
      const named = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
      expect(named, 'Run `npm run docs` and commit data/README.md.').toEqual(Object.keys(schema.shape));
    });
  }

  it('explains the words that a case file leaves to be understood', () => {
    const explained = ['held', 'doubt', 'statements', 'partOf', 'sameAs', 'overlaps'];
    expect(explained.filter((word) => !readme.includes(`- \`${word}\``))).toEqual([]);
  });

  it('loses no word around the tables when they are made anew', () => {
    const [before, after] = ['# Data\n\n', '\n\nThe end.\n'];
    const start = readme.match(/<!-- The tables .*-->/)?.[0] ?? '';
    const end = readme.match(/<!-- End .*-->/)?.[0] ?? '';
    const made = withTables(`${before}${start}Outdated words.${end}${after}`);
    expect(made.startsWith(before + start)).toBe(true);
    expect(made.endsWith(end + after)).toBe(true);
    expect(made).not.toContain('Outdated words.');
  });

  it('shows claims that the check would take', () => {
    const example = readme.match(/```yaml\n(claims:[\s\S]*?)```/)?.[1] ?? '';
    const { read, problems } = readYaml('example', example, z.strictObject({ claims: z.array(claimSchema).length(4) }));
    expect(problems).toEqual([]);
    const sources = { s1: 'herald/one', s2: 'herald/two' };
    expect(claimRules(caseWith({ claims: read?.value.claims ?? [], sources }))).toEqual([]);
  });

  it('shows a line that the check really prints', () => {
    const file = 'data/cases/kz/kz-2022-02-sweep-pavlodar.yaml';
    const text = readFileSync(path.join(root, file), 'utf8').replace('value: 22', 'value: 22 MW');
    const [line = 'nothing'] = readYaml(file, text, caseSchema).problems.map(problemLine);
    expect(readme).toContain(`\n${line}\n`);
  });

  it('is refused if a marker is gone', () => {
    expect(() => withTables('# Data\n')).toThrow('Put them back.');
  });
});
