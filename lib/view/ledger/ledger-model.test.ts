import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { claimWords } from '@/lib/view/case-words';
import { disagreementsModel } from './disagreements-model';
import { spanOf } from './ledger-dots';
import { caseLedgers } from './ledger-model';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

function leadCase() {
  const found = dataset.byId.get(LEAD);
  if (!found) throw new Error(`The record has no case ${LEAD}.`);
  return found;
}

describe('the ledger of a quantity', () => {
  it('shows the headline, whose it is, how wide apart, and each version in its columns', () => {
    const [ledger] = caseLedgers(leadCase(), dataset, 'en');
    expect(ledger?.headline).toBe('50,000 to 70,000 people');
    expect(ledger?.by).toMatch(/^on 5 of the 7 pages that repeat the agency’s statement \(Department .+\)$/);
    expect(ledger?.spread).toBe('The highest is 10 times the lowest.');
    expect(ledger?.voices).toHaveLength(1);
    const rows = ledger?.voices[0]?.rows.map((row) => [row.number, row.unit, row.bound, row.mark]);
    expect(rows).toEqual([
      ['50,000 to 70,000', 'people', 'no bound', ''],
      ['70,000', 'people', 'about', ''],
      ['500,000', 'people', 'about', 'contradicts most pages that repeat the statement'],
    ]);
  });

  it('declines times and pages in Russian', () => {
    const [ledger] = caseLedgers(leadCase(), dataset, 'ru');
    expect(ledger?.spread).toBe('Наибольшее больше наименьшего в 10 раз.');
    expect(ledger?.by).toMatch(/^так на 5 из 7 страниц с повтором заявления \(Департамент .+\)$/);
  });

  it('says a small difference in percent, and draws it small', () => {
    const model = disagreementsModel(dataset, 'en');
    const small = model.groups.find(({ key }) => key === 'less')?.disagreements.at(-1);
    expect(small?.spread).toMatch(/^The highest is [\d.]+% above the lowest\.$/);
    for (const dot of small?.dots ?? []) expect(Number.parseFloat(dot.to)).toBeLessThan(10);
  });
});

describe('the page of disagreements', () => {
  it.each(siteLocales)(
    'in %s lists each dispute of the record once, with a headline in the words of its claim',
    (locale) => {
      const listed = disagreementsModel(dataset, locale).groups.flatMap(({ disagreements }) => disagreements);
      const disputes = [...dataset.cases, ...dataset.context].flatMap((one) =>
        disputesOf(one, dataset.pages).map((dispute) => [
          `${one.id}.${dispute.versions[0].claim.key}`,
          claimWords(dispute.versions[0].claim, locale).text,
        ]),
      );
      expect(listed.map(({ id, headline }) => [id, headline]).sort()).toEqual(disputes.sort());
      expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    },
  );

  it('goes from the widest apart to the nearest', () => {
    const { groups } = disagreementsModel(dataset, 'en');
    const ratio = new Map<string, number>(
      dataset.cases.flatMap((one) =>
        disputesOf(one, dataset.pages).map((dispute) => [`${one.id}.${dispute.versions[0].claim.key}`, dispute.ratio]),
      ),
    );
    const order = groups
      .filter(({ key }) => key !== 'neighbours')
      .flatMap(({ disagreements }) => disagreements.map(({ id }) => ratio.get(id) ?? 0));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(groups[0]?.disagreements[0]?.href).toBe(`/en/cases/${LEAD}`);
  });

  it('keeps all dots on the strip', () => {
    const dots = disagreementsModel(dataset, 'en').groups.flatMap(({ disagreements }) =>
      disagreements.flatMap((one) => one.dots),
    );
    const places = dots.flatMap(({ from, to }) => [Number.parseFloat(from), Number.parseFloat(to)]);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...places)).toBeLessThanOrEqual(97);
    expect(spanOf([])).toBe(10);
  });
});
