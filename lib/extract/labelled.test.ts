import { describe, expect, it } from 'vitest';
import { extract, type Quantified } from './extract';
import { type Label, type Labelled, labelled } from './labelled.fixture';

/** Whether what was read is what the label says: kind, number, unit, bound and rate, all of it. */
function agrees(label: Label, read: Quantified): boolean {
  const near = (a: number | undefined, b: number | undefined) =>
    a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.abs(a));
  return (
    label.what === read.what &&
    label.unit === read.unit &&
    near(label.value, read.value) &&
    near(label.min, read.min) &&
    near(label.max, read.max) &&
    label.bound === read.bound &&
    label.per === read.per
  );
}

/** Labels found, labels in all, and quantities read in all. Each reading answers one label. */
function score(sentences: readonly Labelled[]) {
  const wrong: string[] = [];
  let right = 0;
  let read = 0;
  let labels = 0;
  for (const { text, expected } of sentences) {
    const left = extract(text).quantities;
    read += left.length;
    labels += expected.length;
    for (const label of expected) {
      const at = left.findIndex((one) => agrees(label, one));
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) right += 1;
      else wrong.push(`${text} — not found: ${JSON.stringify(label)}`);
    }
    for (const one of left) wrong.push(`${text} — read beside the labels: ${one.what} “${one.text}”`);
  }
  return { right, read, labels, precision: right / read, recall: right / labels, wrong };
}

const languages = [...new Set(labelled.map(({ language }) => language))];
const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

describe('the reader of quantities, against sentences that were labelled apart from it', () => {
  it('has at least sixty of them, in six languages, with traps among them', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(60);
    expect(languages.sort()).toEqual(['en', 'kk', 'ky', 'ru', 'tg', 'uz']);
    expect(labelled.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(10);
  });

  it('reaches 0.9 in precision and in recall', () => {
    const all = score(labelled);
    console.log(
      `Quantities read: precision ${percent(all.precision)}, recall ${percent(all.recall)} (${all.right} right of ${all.read} read and ${all.labels} labelled, ${labelled.length} sentences)`,
    );
    expect(all.precision, all.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(all.recall, all.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it.each(languages)('in %s reaches 0.8 in both', (language) => {
    const own = score(labelled.filter((one) => one.language === language));
    console.log(`${language}: precision ${percent(own.precision)}, recall ${percent(own.recall)}`);
    expect(own.precision, own.wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    expect(own.recall, own.wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
