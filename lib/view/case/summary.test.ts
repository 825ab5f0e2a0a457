import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { figuresOf } from '@/lib/derive/figures';
import { dateText } from '@/lib/format/date';
import { siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Case } from '@/lib/schema/case';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { attribution } from './attribution';
import { remarks } from './claim-rows';
import { derivedPart } from './derived-lines';
import { summaryOf } from './summary';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const all = [...dataset.cases, ...dataset.context];
const recorded = (id: string): Case => {
  const found = dataset.byId.get(id);
  if (!found) throw new Error(`The record has no case ${id}.`);
  return found;
};
const said = (id: string, locale: 'en' | 'ru') => summaryOf(recorded(id), dataset, locale);

describe('the lead case', () => {
  const id = 'kz-2025-08-east-kazakhstan-insiders';

  it('in one sentence says who states the loss, with its bound, and how it is known', () => {
    expect(said(id, 'en').one).toBe(
      'East Kazakhstan Region: power diverted by insiders (announced August 2025); reported loss: at least 9 billion tenge (also printed: about 9 billion tenge), according to the Department of the Financial Monitoring Agency for East Kazakhstan Region, as 4 pages repeat it (its own text was not found); status: under investigation (August 2025).',
    );
    expect(said(id, 'ru').one).toBe(
      'Восточно-Казахстанская область: отвод электроэнергии сотрудниками (объявлено: август 2025); сообщается: ущерб — не менее 9 миллиардов тенге (напечатано также: примерно 9 миллиардов тенге), источник — Департамент Агентства по финансовому мониторингу по Восточно-Казахстанской области, по пересказам на 4 страницах (собственный текст не найден); статус: идёт расследование (август 2025).',
    );
  });

  it('in three says that the unit is in doubt and that sources differ on the city, and computes nothing', () => {
    const [, values, ours] = said(id, 'en').three;
    expect(values).toContain('electricity: at least 50 MWh (two years; in doubt as printed; also printed: 50 MWh)');
    expect(values).toContain(
      'said to equal the use of 50,000 to 70,000 people (sources differ, also printed: about 70,000 people, about 500,000 people [in doubt as printed])',
    );
    expect(ours).toBe(
      'Status: under investigation (August 2025); Lost Load computes no energy from it, since a value it would rest on cannot stand as printed.',
    );
  });

  it('has a map that is no smaller than what was told', () => {
    expect(said(id, 'en').map).toBe(
      'Map of the five countries of Central Asia. East Kazakhstan Region: power diverted by insiders; the place is told no more exactly than the region; the whole region is filled, since nothing more exact is told.',
    );
  });
});

describe('a case of which sources differ', () => {
  it('states the value of the nearest voice first, and the others as printed', () => {
    expect(said('tj-2025-08-sughd-135-devices', 'en').three[1]).toBe(
      "Values as reported – loss: about 287,939 somoni; loss: more than 30,000 US dollars (a newsroom's conversion of the somoni sum; sources differ, also printed: about 31,673 US dollars); equipment: 135 units (mining devices); criminal cases: 7 cases.",
    );
  });

  it('names what Lost Load computed as its own', () => {
    expect(said('tj-2025-08-sughd-135-devices', 'en').three[2]).toContain(
      'computed by Lost Load from the reported values: electricity of 350–820 MWh;',
    );
  });
});

describe('a case of an announcement alone', () => {
  it('says that no number is stated, and who announced it', () => {
    expect(said('kg-2020-08-bishkek-fez-farm', 'en').one).toBe(
      'Bishkek Free Economic Zone: raid on a mining farm (announced 7 August 2020), according to the State Service for Combating Economic Crimes (financial police), as 2 pages repeat it (its own text was not found); the sources state no number; status: under investigation (7 August 2020).',
    );
    expect(said('kg-2020-08-bishkek-fez-farm', 'ru').three[1]).toBe('Чисел источники не называют.');
  });

  it('says that a date or a status is not stated', () => {
    expect(said('kz-undated-aktobe-oil-company-office', 'en').one).toContain('(date of announcement not stated)');
    expect(said('kg-2021-09-18-over-500-farms', 'en').one).toMatch(/; status not stated\.$/);
  });
});

/** A text without the pieces that may hold numbers: what sources print, dates, and figures of ours named as such. */
function withoutKnown(text: string, record: Case, locale: 'en' | 'ru'): string {
  const { figure } = figuresOf(record, dataset);
  const t = translator(locale);
  const counts = [...Array(40).keys()].map((count) => t('summary.more', { count }));
  const known = [
    ...record.claims.flatMap((claim) => [
      claimWords(claim, locale).text,
      ...remarks(claim, locale).map((remark) => remark.text),
      attribution(claim.by, record, dataset, locale),
    ]),
    attribution(Object.keys(record.sources), record, dataset, locale),
    titleOf(record, dataset, locale),
    ...[record.announced, record.status?.asOf].flatMap((date) => (date ? [dateText(date, locale)] : [])),
    ...derivedPart({ ...(figure ? { figure } : {}), doubtful: [] }, record, dataset, locale).lines.flatMap(
      ({ text: line }) => [line.slice(1), line.replace(/^.*?: /, '')],
    ),
    ...counts,
  ];
  return known.sort((a, b) => b.length - a.length).reduce((left, piece) => left.replaceAll(piece, ''), text);
}

describe.each(siteLocales)('every case in %s', (locale) => {
  const summaries = all.map((record) => ({ record, summary: summaryOf(record, dataset, locale) }));

  it('holds no number but those that a source prints, dates, and figures named as ours', () => {
    const invented = summaries.flatMap(({ record, summary }) =>
      [summary.one, ...summary.three, summary.map]
        .map((text) => withoutKnown(text, record, locale))
        .filter((text) => /\d/.test(text)),
    );
    expect(invented).toEqual([]);
  });

  it('marks each value in doubt that it names', () => {
    const doubt = translator(locale)('state.unit-in-doubt');
    const unmarked = summaries.filter(({ record, summary }) => {
      const doubted = record.claims.some((claim) => claim.doubt && !claim.text);
      return doubted && !summary.three[1].includes(doubt);
    });
    expect(unmarked.map(({ record }) => record.id)).toEqual([]);
  });

  it('is whole sentences without gaps', () => {
    for (const { summary } of summaries) {
      for (const text of [summary.one, ...summary.three, summary.map]) {
        expect(text).toMatch(/^\p{Lu}|^«/u);
        expect(text).toMatch(/[^.;,: ]\.$/);
        expect(text).not.toMatch(/ {2}|[{}]|undefined|\(\)|, ,|;;| ;|\.\./);
      }
    }
  });
});
