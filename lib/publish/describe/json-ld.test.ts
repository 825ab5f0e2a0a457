import { describe, expect, it } from 'vitest';
import { caseSubject } from '@/lib/cite/subject';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { apiFiles } from './api-files';
import { caseJsonLd, datasetInBrief, datasetJsonLd, scriptText } from './json-ld';
import { timeCovered } from './scope';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const edition = { version: dataset.version, date: '2026-11-21' };
const from = (locale: 'en' | 'ru') => ({ site: 'https://lostload.example', locale, edition });
const records = [...dataset.byId.values()];
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('what pages tell of themselves', () => {
  it('names a case as its citation does, with its file and the record it is a part of', () => {
    for (const locale of siteLocales) {
      for (const record of records) {
        const subject = caseSubject(record, dataset, from(locale));
        const described = JSON.parse(scriptText(caseJsonLd(record, dataset, from(locale))));
        expect(described).toMatchObject({
          '@context': 'https://schema.org',
          '@type': 'Dataset',
          name: subject.title,
          url: subject.address,
          version: dataset.version,
          dateModified: '2026-11-21',
          license: 'https://creativecommons.org/licenses/by/4.0/',
          distribution: { contentUrl: `https://lostload.example/api/v1/cases/${record.id}.json` },
          isPartOf: { '@id': 'https://lostload.example/en/data#dataset' },
        });
        expect(described.description.length).toBeGreaterThan(3);
      }
    }
  });

  it('gives a case the time it tells: its period, or else the day it was made known', () => {
    const timeOf = (id: string) => {
      const record = dataset.byId.get(id);
      return record && caseJsonLd(record, dataset, from('en'));
    };
    expect(timeOf('uz-2023-12-national-26-farms')).toHaveProperty('temporalCoverage', '2023-01-01/2023-12-05');
    expect(timeOf('kz-2022-03-shardara')).toHaveProperty('temporalCoverage', '2022-03-01');
    expect(timeOf('uz-undated-bulakbashi-five-devices')).not.toHaveProperty('temporalCoverage');
  });

  it('lists every file of the whole record on the page of the data, in the same words as elsewhere', () => {
    const described = JSON.parse(scriptText(datasetJsonLd(dataset, from('ru'))));
    expect(described).toMatchObject(JSON.parse(scriptText(datasetInBrief(from('ru')))));
    const files = apiFiles.filter(({ body }) => body).map(({ path }) => `https://lostload.example${path}`);
    expect(described.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(files);
    expect(described.spatialCoverage).toHaveLength(5);
    expect(described.temporalCoverage).toMatch(/^20\d\d-\d\d-\d\d\/20\d\d-\d\d-\d\d$/);
  });

  it('weighs little where bytes are counted', () => {
    const sizes = siteLocales.flatMap((locale) =>
      records.map((record) => bytes(scriptText(caseJsonLd(record, dataset, from(locale))))),
    );
    expect(Math.max(...sizes)).toBeLessThan(1024);
    expect(bytes(scriptText(datasetInBrief(from('ru'))))).toBeLessThan(768);
  });

  it('cannot end the script that holds it', () => {
    const text = scriptText({ ...datasetInBrief(from('en')), name: '</script><script>alert(1)</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script><!--');
  });
});

describe('the time covered', () => {
  it('runs from the first to the last day that a date can mean, without cases that have none', () => {
    const cases = [{ announced: '2021' }, { announced: '2020-02' }, {}, { announced: '2020-11-03' }];
    expect(timeCovered({ cases } as Parameters<typeof timeCovered>[0])).toEqual({
      from: '2020-02-01',
      to: '2021-12-31',
    });
  });
});
