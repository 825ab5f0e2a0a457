import { describe, expect, it } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { today } from '@/lib/check/today';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { figureOf } from '@/lib/figure/figures';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { keptTools, toolsOf } from '@/lib/release/kept-tools';
import type { FrozenCase } from '@/lib/release/release';
import { caseModel } from '@/lib/view/case/case-model';
import { toolBaselines } from '@/lib/view/tool-baselines';
import { caseEmbed } from './case-embed';
import { convertResult } from './convert-embed';
import { figureEmbed } from './figure-embed';
import type { Frame } from './frozen';
import { heightFrom } from './height';
import { lookQuery } from './snippet';

const texts = textsOnDisk();
const units = outlines(topologyOnDisk('regions'));
const dataset = buildDataset(checkRecord(texts, units, today()).files, texts);
const site = 'https://lost-load.example';
const living: Frame = { site, version: dataset.version, date: '2026-11-21', release: null };
const ID = 'kz-2025-08-east-kazakhstan-insiders';
const record = dataset.byId.get(ID);
if (!record) throw new Error(`There is no case ${ID}.`);
const model: FrozenCase = caseModel(record, dataset, units, 'en');
const page = (frame: Frame, shown = model) => caseEmbed(shown, `/en/cases/${ID}`, frame, 'en');
const main = (html: string) => /<main>.*<\/main>/s.exec(html)?.[0];

describe('a frozen frame', () => {
  const same: Frame = { ...living, release: { version: dataset.version, date: '2026-11-21' } };
  const older: Frame = { ...living, release: { version: 'aaaaaaaaaaaa', date: '2026-03-01' } };

  it('shows what its living twin shows today, and says that it is frozen', () => {
    expect(main(page(same))).toBe(main(page(living)));
    expect(page(same)).toContain('As published on 21 November 2026 under version');
    expect(page(same)).not.toContain('A newer version exists');
  });

  it('of an older version names its own version and day, and leads to the newer', () => {
    const html = page(older);
    expect(html).toContain('Data version aaaaaaaaaaaa, 1 March 2026.');
    expect(html).not.toContain(dataset.version);
    expect(html).toContain(`<b><a href="${site}/en/cases/${ID}" target="_blank" rel="noopener">A newer version exists`);
  });

  it('of a chart holds the picture that was kept, whole', () => {
    const ground = { dataset, units, land: topologyOnDisk('overview') };
    const kept = figureOf('sources', ground, 'en', { site, date: '2026-03-01' });
    const html = figureEmbed({ wide: kept, narrow: kept }, older, 'en');
    expect(html).toContain(kept.svg);
    expect(html).toContain(`${site}/en/sources" target="_blank" rel="noopener">A newer version exists`);
  });
});

describe('a frame', () => {
  it('allows its own style and script by their hashes, and nothing else', () => {
    const policy = (/content="(default-src[^"]*)"/.exec(page(living))?.[1] ?? '').replaceAll('&#39;', "'");
    expect(policy).toMatch(/^default-src 'none'; style-src ('sha256-[^']+'\s?)+; script-src 'sha256-[^']+'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page(living)).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('shows every value of the case once, with its state and its sources', () => {
    const html = page(living);
    expect(html.match(/<li><svg/g)).toHaveLength(model.claims.length);
    expect(html).toContain('“at least 50 MWh”');
    for (const { number, url } of [...model.evidence.voices.flatMap(({ echoes }) => echoes), ...model.evidence.others])
      expect(html).toContain(`<li value="${number}"><a href="${url.replaceAll('&', '&amp;')}"`);
  });

  it('takes what the record says as text', () => {
    const sly = { ...model, title: '<img src=x onerror=alert(1)>', alert: '"><script>alert(1)</script>' };
    const html = page(living, sly);
    expect(html).not.toContain('<img');
    expect(html.match(/<script>/g)).toHaveLength(1);
  });
});

describe('the converter in a frame', () => {
  const tools = toolBaselines(dataset, 'en');
  const result = (query: string) => convertResult(query, tools, living, 'en');

  it('works out what its form sends, and leads to the same sum on the site', () => {
    const html = result('amount=2&unit=GWh&length=12&lengthUnit=months&country=UZ&ended=2024&theme=dark');
    expect(html).toContain('<option value="GWh" selected="">');
    expect(html).toContain('Electricity: <b>about 2 GWh</b>');
    expect(html).toContain(`${site}/en/convert?energy=2&amp;unit=GWh&amp;for=12months&amp;country=UZ&amp;ended=2024`);
    expect(html).not.toContain('made no sense');
  });

  it('computes with the baselines of its release, after the way through a file', () => {
    const query = 'amount=2&unit=GWh&length=12&lengthUnit=months&country=UZ&ended=2024';
    const kept = JSON.parse(JSON.stringify(keptTools(tools)));
    const same: Frame = { ...living, release: { version: dataset.version, date: '2026-11-21' } };
    const frozen = convertResult(query, toolsOf(kept), same, 'en');
    expect(frozen).toContain(`action="/embed/en/frozen/${dataset.version}/convert/result"`);
    const answers = (html: string) => html.slice(html.indexOf('class="answers"'), html.indexOf('</main>'));
    expect(answers(frozen)).toBe(answers(result(query)));
    expect(answers(frozen)).toMatch(/people/);
    const halved = structuredClone(kept);
    for (const row of halved.baselines.series) {
      if (row.metric === 'demand-per-head') for (const year of Object.keys(row.values)) row.values[year] /= 2;
    }
    expect(answers(convertResult(query, toolsOf(halved), same, 'en'))).not.toBe(answers(frozen));
  });

  it('names what made no sense, as text, and refuses what is too long', () => {
    expect(result('amount=%3Cscript%3E&unit=MW')).toContain('power=&lt;script&gt;');
    expect(result(`amount=${'9'.repeat(700)}`)).toContain('This address is too long.');
  });
});

describe('a height told by a frame', () => {
  it('is kept within sane limits, and is none where it is no number', () => {
    expect(heightFrom(640.2)).toBe(641);
    expect(heightFrom(-5)).toBe(80);
    expect(heightFrom(1e9)).toBe(6000);
    expect(heightFrom('high')).toBeUndefined();
    expect(heightFrom(Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});

describe('the looks asked for in an address', () => {
  it('leave out defaults and nonsense', () => {
    expect(lookQuery({ theme: 'light', accent: '', font: 'sans' })).toBe('');
    expect(lookQuery({ theme: 'auto', accent: '7A1F5C', font: 'serif' })).toBe('?theme=auto&accent=7a1f5c&font=serif');
    expect(lookQuery({ theme: 'red', accent: 'red;}', font: 'x' })).toBe('');
  });
});
