import { recordDate } from '@/lib/cite/edition';
import type { Material } from './material';

/** What each file of the whole is, in the order in which a reader wants them. */
export const contents: Record<string, string> = {
  'cases.csv': 'One row a case: what, where, when, status, and the electricity we computed.',
  'claims.csv': 'One row a value that a source states, exactly as reported, with its state and its sources.',
  'sources.csv': 'One row a page that was read, with its publisher and the cases that rest on it.',
  'disagreements.csv': 'One row a version, where sources print one quantity differently.',
  'policies.csv': 'One row an event of the law on mining, a field of the comparison while it held, or a penalty.',
  'observations.csv': 'One row a dated number of mining or of the grids that belongs to no case.',
  'cases.ru.csv': 'cases.csv in Russian words, divided by semicolons, with decimal commas, as Russian Excel expects.',
  'claims.ru.csv': 'claims.csv in the same way.',
  'cases.json':
    'Every case whole: claims, sources, statements, readings, computed figures with their formulas and inputs.',
  'cases.geojson': 'Cases with the outline or point of the place as told; no geometry where none is told.',
  'cases.parquet': 'cases.csv for DuckDB, pandas and the like: numbers are numbers, and missing is null.',
  'claims.parquet': 'claims.csv in the same way.',
  'context.json': 'Records on neighbours (Russia, Iran, China, Abkhazia), in no other file and in no total.',
  'checked-claims.json': 'Statements found in articles, what we found of each, and its sums worked out.',
  'policies.json': 'The law on mining whole: events, comparison, penalties, with the pages that tell them.',
};

export function readme({ dataset, site }: Material): string {
  const { cases } = dataset;
  const claims = cases.reduce((sum, record) => sum + record.claims.length, 0);
  const date = recordDate(dataset);
  return `# Lost Load: enforcement cases against illegal crypto mining in Central Asia

Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan: ${cases.length} cases, ${claims} reported values.
Data version ${dataset.version}, as read on ${date}.
Page: ${site}/en/data

## Files

${Object.entries(contents)
  .map(([name, holds]) => `- \`${name}\`: ${holds}`)
  .join('\n')}
- \`FIELDS.md\`: what every column and field means.
- \`LICENSE\`, \`CITATION.cff\`: terms, and how to cite, for people and for programs.
- \`SHA256SUMS\`: check the files with \`sha256sum --check SHA256SUMS\`.

## Before you count

- A value stands as its source prints it: number, unit, bound. We neither convert nor round it, and pick no winner where
  sources differ.
- A value with a \`doubt\` cannot stand as printed. It is in no total, and ought to be in none of yours.
- Never add cases that are joined by \`part_of\`, \`same_as\` or \`overlaps\`; take \`subject\` = \`mining\` for illegal mining.
- Empty means that nobody tells it. It does not mean zero, and a month without a case is not a month without theft.
- The record holds what agencies and newsrooms have said. An accusation is not a verdict: see \`status\`.
- Ids of cases stay. Everything else may be corrected; the version changes with the data.

## What is computed by us

Columns that begin with \`energy_\`; in JSON \`derived\`, \`reading\` and \`tests\`, each with formula and inputs. Titles are
made from the record. All else is as reported, or a closed word for it. How it is computed: ${site}/en/method

## Licence and citation

Creative Commons Attribution 4.0 International (CC BY 4.0). Boundaries in the GeoJSON are Natural Earth's, public domain.
Titles of sources belong to their publishers.

    Lost Load, enforcement cases against illegal crypto mining in Central Asia, data version ${dataset.version}, ${date}, ${site}/en/data
`;
}

/** The citation file with the version of the data in it, which changes more often than the file. */
export function versionedCitation({ citation, dataset }: Material): string {
  const line = `version: "${dataset.version}"`;
  return /^version:.*$/m.test(citation) ? citation.replace(/^version:.*$/m, line) : `${citation.trimEnd()}\n${line}\n`;
}
