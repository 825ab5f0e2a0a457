import { readFileSync } from 'node:fs';
import { answerOf, type ClaimAnswer } from '@/lib/claim/answer';
import { checkText } from '@/lib/claim/check';
import { textIn } from '@/lib/claim/input';
import { indexOf } from '@/lib/claim/knowledge';
import { knowledgeOf } from '@/lib/claim/knowledge-of';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';

/**
 * npm run -s claim [-- --json] < text: the check of /check for the command line. Bad input gives one line on standard
 * error, as JSON where JSON was asked for, and exit 1.
 */
const json = process.argv.includes('--json');
const press = /^--published=(\d{4}(?:-\d{2}){0,2})$/.exec(
  process.argv.find((one) => one.startsWith('--published')) ?? '',
)?.[1];

function main(): void {
  const text = textIn(readFileSync(0));
  if (typeof text !== 'string') {
    console.error(json ? JSON.stringify(text) : text.message);
    process.exitCode = 1;
    return;
  }
  const texts = textsOnDisk();
  const dataset = buildDataset(readFiles(texts).files, texts);
  const knowledge = knowledgeOf(indexOf(dataset, 'en'), dataset);
  const answer = answerOf(checkText(text, knowledge, press ?? new Date().toISOString().slice(0, 10)));
  console.log(json ? JSON.stringify(answer, null, 2) : inWords(answer));
}

/** The answer for a person at a terminal, one line a finding. */
function inWords({ quantities, tests, readings, cases, untested, verdict }: ClaimAnswer): string {
  const name = (of: number) => `[${of + 1}]`;
  return [
    ...quantities.map(
      ({ text, what, unit, per }, of) => `${name(of)} ${text}: ${what}, ${unit}${per ? ` a ${per}` : ''}`,
    ),
    ...tests.map(
      (one) =>
        `${one.test} ${one.name}${one.of.length > 0 ? ` of ${one.of.map(name).join(' ')}: ${number(one)}` : ':'} ${one.unit}: ${one.verdict}`,
    ),
    ...readings
      .filter(({ plausible }) => plausible)
      .map((one) => `${name(one.of)} could be ${number(one)} ${one.unit}: ${one.verdict}`),
    ...untested.map(({ of, why }) => `${name(of)} was not tested: ${why}`),
    ...cases.map((id) => `Like the case ${id}`),
    `Verdict: ${verdict}`,
  ].join('\n');
}

const number = (one: { value?: number; min?: number; max?: number }): string => {
  const digits = (value: number) => String(Number(value.toPrecision(3)));
  return one.min !== undefined && one.max !== undefined
    ? `${digits(one.min)} to ${digits(one.max)}`
    : digits(one.value ?? 0);
};

main();
