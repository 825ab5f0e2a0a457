import { describe, expect, it } from 'vitest';
import { caseEndings, caseText } from './case-files';
import { material, recorded } from './record.fixture';

describe('the files of one case', () => {
  it('are tables with a header and a row a claim, in both languages, for every record', () => {
    const { dataset } = material;
    const wrong = [...dataset.byId.values()].filter((record) =>
      (['csv', 'ru.csv'] as const).some((ending) => {
        const breaks = caseText(record, ending, material)
          .replace(/"[^"]*"/g, '')
          .split('\r\n')
          .filter(Boolean);
        return breaks.length !== record.claims.length + 1;
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are a header alone where no number is stated', () => {
    const silent = recorded('kg-2020-08-bishkek-fez-farm');
    expect(caseText(silent, 'csv', material)).toMatch(/^\uFEFFcase,key,what,value[a-z_,]*\s*$/);
    expect(caseText(silent, 'ru.csv', material)).toMatch(/^\uFEFFИмя случая;Случай;Что измерено;[^\r\n]*\s*$/);
  });

  it('are there in every ending for every record, neighbours among them', () => {
    for (const record of material.dataset.byId.values()) {
      for (const ending of caseEndings) expect(caseText(record, ending, material).length).toBeGreaterThan(10);
    }
  });
});
