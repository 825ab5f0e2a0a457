import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { cellsOn, type Dated, isDay, turningDays } from './in-force';

const texts = textsOnDisk();
const { policies } = buildDataset(readFiles(texts).files, texts);
const onDay = (country: string, day: string) =>
  cellsOn(policies.find((file) => file.country === country)?.cells ?? [], day).map(
    ({ cell, state, edge }) => `${cell.topic} ${cell.key}: ${state}${edge ? `, ${edge}` : ''}`,
  );

/** Worked by hand from the timeline and the comparison; what is missing here was not stated for the day. */
describe('25 January 2022, the second day of the cut-off', () => {
  const day = '2022-01-25';

  it('has Kazakhstan without a licence, the fee of 1 tenge since three weeks, and no planned supply', () => {
    expect(onDay('KZ', day)).toEqual([
      'status kz-status-2020: holds',
      'licence kz-licence-notice: holds',
      'power kz-power-cut-off: holds',
      'quota kz-quota-rationed: holds',
      'quota kz-quota-proposed: proposed',
      'fee kz-fee-1: holds',
      'tax kz-tax-cit: holds',
      'regulator kz-regulator-digital: holds',
      'regulator kz-regulator-energy: holds',
      'enforcement kz-enforcement-afm: holds',
      'enforcement kz-enforcement-kegoc: said',
    ]);
  });

  it('has Kyrgyzstan with a law four days old, a tariff group and a tax of 15 percent', () => {
    expect(onDay('KG', day)).toEqual([
      'status kg-status-law: holds',
      'tariff kg-tariff-252: holds',
      'tax kg-tax-15: holds',
      'regulator kg-regulator-energy-industry: holds',
    ]);
  });

  it('has Uzbekistan before the decree of April: mining named, three times the tariff', () => {
    expect(onDay('UZ', day)).toEqual([
      'status uz-status-2018: holds',
      'tariff uz-tariff-triple: holds',
      'regulator uz-regulator-project: holds',
    ]);
  });

  it('has nothing in force in Tajikistan and nothing at all in Turkmenistan', () => {
    expect(onDay('TJ', day)).toEqual(['enforcement tj-enforcement-interior: said']);
    expect(onDay('TM', day)).toEqual([]);
  });
});

describe('30 April 2026, the last day that the record covers', () => {
  const day = '2026-04-30';

  it('has Kazakhstan with licences and auctions; the duty to sell and the fee are no longer confirmed', () => {
    expect(onDay('KZ', day)).toEqual([
      'status kz-status-2023: holds',
      'licence kz-licence-2023: holds',
      'register kz-register-2023: holds',
      'power kz-power-surplus: holds',
      'power kz-power-auction: holds',
      'quota kz-quota-operator: holds',
      'quota kz-quota-1mwh: not-confirmed',
      'tariff kz-tariff-auction: holds',
      'fee kz-fee-scale: unsure',
      'tax kz-tax-cit: holds',
      'sale kz-sale-75: unsure',
      'pools kz-pools-accredited: holds',
      'pools kz-pools-report: adopted',
      'criminal kz-criminal-enterprise: said',
      'regulator kz-regulator-ai: holds',
      'regulator kz-regulator-energy: holds',
      'enforcement kz-enforcement-afm: holds',
      'enforcement kz-enforcement-kegoc: said',
      'enforcement kz-enforcement-committee: said',
      'enforcement kz-enforcement-knb: said',
    ]);
  });

  it('has Tajikistan without a framework, one crime in force and one adopted', () => {
    expect(onDay('TJ', day)).toEqual([
      'status tj-status-none: holds',
      'administrative tj-admin-power-use: holds',
      'criminal tj-criminal-253-1: holds',
      'criminal tj-criminal-253-2: adopted',
      'regulator tj-regulator-agency: holds',
      'enforcement tj-enforcement-interior: said',
      'enforcement tj-enforcement-energy: said',
      'enforcement tj-enforcement-prosecutor: said',
    ]);
  });

  it('has Kyrgyzstan after the halt, of which nobody says whether the farms restarted', () => {
    expect(onDay('KG', day)).toEqual([
      'status kg-status-law: holds',
      'status kg-status-after-halt: not-confirmed',
      'who kg-who-two-farms: said',
      'licence kg-licence-certificate: holds',
      'register kg-register: holds',
      'power kg-power-kemin-2025: said',
      'tariff kg-tariff-504: unsure',
      'tax kg-tax-10: holds',
      'criminal kg-criminal-office: said',
      'regulator kg-regulator-energy: holds',
      'regulator kg-regulator-financial: holds',
      'enforcement kg-enforcement-gknb: said',
      'enforcement kg-enforcement-energy: said',
    ]);
  });

  it('has Uzbekistan with the permit, and the zone in Karakalpakstan beside it', () => {
    expect(onDay('UZ', day)).toEqual([
      'status uz-status-2022: holds',
      'status uz-status-hidden: holds',
      'who uz-who-2022: holds',
      'who uz-who-besqala: holds',
      'licence uz-licence-permit: holds',
      'register uz-register: holds',
      'power uz-power-2022: holds',
      'power uz-power-permit: holds',
      'power uz-power-besqala: holds',
      'tariff uz-tariff-double: holds',
      'fee uz-fee-monthly: unsure',
      'fee uz-fee-besqala: holds',
      'tax uz-tax-none: holds',
      'tax uz-tax-besqala: holds',
      'sale uz-sale: holds',
      'sale uz-sale-besqala: holds',
      'administrative uz-admin-155-5: holds',
      'administrative uz-admin-hook-ups: holds',
      'criminal uz-criminal-278-9: holds',
      'criminal uz-criminal-278-8: holds',
      'criminal uz-criminal-theft: holds',
      'criminal uz-criminal-hook-ups: holds',
      'regulator uz-regulator-napp: holds',
      'enforcement uz-enforcement: said',
    ]);
  });

  it('has Turkmenistan with its law, without a price of power, a tax, a quota or a penalty', () => {
    expect(onDay('TM', day).map((line) => line.split(' ')[0])).toEqual([
      'status',
      'status',
      'who',
      'licence',
      'register',
      'power',
      'fee',
      'regulator',
    ]);
  });
});

describe('the edge of a rule', () => {
  it('is the day it comes into force: the day before it is adopted and no more', () => {
    expect(onDay('KZ', '2023-03-31')).toContain('licence kz-licence-2023: adopted');
    expect(onDay('KZ', '2023-03-31')).toContain('status kz-status-2020: holds');
    expect(onDay('KZ', '2023-04-01')).toContain('licence kz-licence-2023: holds');
    expect(onDay('KZ', '2023-04-01').join()).not.toContain('kz-status-2020');
    expect(onDay('KZ', '2023-02-05').join()).not.toContain('kz-licence-2023');
  });

  it('is its last day, which still counts', () => {
    expect(onDay('KZ', '2022-01-31')).toContain('power kz-power-cut-off: holds');
    expect(onDay('KZ', '2022-02-01').join()).not.toContain('kz-power-cut-off');
    expect(onDay('KG', '2026-03-31')).toContain('status kg-status-halt: holds');
    expect(onDay('KG', '2026-04-01')).toContain('status kg-status-after-halt: not-confirmed');
  });

  it('passes without a gap from one step of the fee to the next', () => {
    const fees = (day: string) => onDay('KZ', day).filter((line) => line.startsWith('fee'));
    expect(fees('2021-06-23')).toEqual([]);
    expect(fees('2021-06-24')).toEqual(['fee kz-fee-1: adopted']);
    expect(fees('2022-07-11')).toEqual(['fee kz-fee-1: holds', 'fee kz-fee-scale: adopted']);
    expect(fees('2022-12-31')).toEqual(['fee kz-fee-1: holds', 'fee kz-fee-scale: adopted']);
    expect(fees('2023-01-01')).toEqual(['fee kz-fee-scale: holds']);
  });

  it('is open within a month: rationing began on some day of September 2021', () => {
    const quota = (day: string) => onDay('KZ', day).filter((line) => line.startsWith('quota kz-quota-rationed'));
    expect(quota('2021-08-31')).toEqual([]);
    expect(quota('2021-09-01')).toEqual(['quota kz-quota-rationed: perhaps, begins']);
    expect(quota('2021-09-29')).toEqual(['quota kz-quota-rationed: perhaps, begins']);
    expect(quota('2021-09-30')).toEqual(['quota kz-quota-rationed: holds']);
  });

  it('is open for what is replaced on a day that is not told', () => {
    const ministry = (day: string) =>
      onDay('KZ', day).filter((line) => /regulator kz-regulator-(digital|ai)/.test(line));
    expect(ministry('2025-08-31')).toEqual(['regulator kz-regulator-digital: holds']);
    expect(ministry('2025-09-15')).toEqual([
      'regulator kz-regulator-digital: perhaps, ends',
      'regulator kz-regulator-ai: perhaps, begins',
    ]);
    expect(ministry('2025-09-30')).toEqual(['regulator kz-regulator-ai: holds']);
  });

  it('says nothing of the days before a source first tells of a rule', () => {
    expect(onDay('UZ', '2023-11-22').join()).not.toContain('uz-criminal-theft');
    expect(onDay('UZ', '2023-11-23')).toContain('criminal uz-criminal-theft: holds');
  });

  it('is open within the month after which nothing confirms a rule', () => {
    expect(onDay('KZ', '2025-10-31')).toContain('sale kz-sale-75: holds');
    expect(onDay('KZ', '2025-11-01')).toContain('sale kz-sale-75: unsure');
  });

  it('does not come with a vote alone: a crime adopted in Tajikistan stays adopted', () => {
    expect(onDay('TJ', '2025-12-02').join()).not.toContain('253-2');
    expect(onDay('TJ', '2025-12-03')).toContain('criminal tj-criminal-253-2: adopted');
    // Signed in April, and counted since May: on which day it came into force is told by nobody.
    expect(onDay('TJ', '2025-04-30')).toContain('criminal tj-criminal-253-1: adopted');
    expect(onDay('TJ', '2025-05-15')).toContain('criminal tj-criminal-253-1: perhaps, begins');
    expect(onDay('TJ', '2025-05-31')).toContain('criminal tj-criminal-253-1: holds');
  });
});

describe('a month in which a rule ends', () => {
  const cell: Dated = { key: 'a', topic: 'fee', from: '2020', until: '2021-06', standing: 'in-force' };
  it.each([
    ['2020-12-30', 'perhaps'],
    ['2020-12-31', 'holds'],
    ['2021-06-01', 'holds'],
    ['2021-06-02', 'perhaps'],
    ['2021-06-30', 'perhaps'],
  ])('leaves %s %s', (day, state) => {
    expect(cellsOn([cell], day).map((one) => one.state)).toEqual([state]);
  });
  it('is over with the month', () => expect(cellsOn([cell], '2021-07-01')).toEqual([]));
});

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(['2022-01-25', '2024-02-29'].map(isDay)).toEqual([true, true]);
    expect(['2023-02-29', '2022-13-01', '2022-01', '2022', '', 'today', '2022-1-5'].filter(isDay)).toEqual([]);
  });
});

describe('the days on which something turns', () => {
  it('are the first day of a rule and the day after its last, where the day is told', () => {
    const at = (key: string, dates: Partial<Dated>): Dated => ({ key, topic: 'fee', standing: 'in-force', ...dates });
    const cells = [
      at('a', { from: '2022-01-01', until: '2022-12-31' }),
      at('b', { from: '2023-01-01' }),
      at('c', { from: '2021-09' }),
    ];
    expect(turningDays(cells)).toEqual(['2022-01-01', '2023-01-01']);
  });
});
