import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const claim = (input: string | Buffer, ...args: string[]) => {
  const done = spawnSync('npx', ['tsx', 'lib/command/claim.ts', ...args], { cwd: root, input, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr.replace(/^npm warn.*\n/gm, '').trim() };
};

describe('npm run claim', () => {
  it('prints quantities, tests, readings and cases as JSON', () => {
    const { code, out } = claim(
      'In East Kazakhstan miners took more than 50 MWh over two years, worth 9 billion tenge ($16.5 million).',
      '--json',
    );
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.quantities[0]).toMatchObject({
      what: 'electricity',
      value: 50,
      unit: 'MWh',
      bound: 'more-than',
      over: 'two years',
      text: 'more than 50 MWh',
      start: 31,
      end: 47,
    });
    expect(answer.tests[0]).toMatchObject({ test: 'T1', verdict: 'cannot be', value: 180_000, unit: 'KZT/kWh' });
    expect(answer.tests[0].of.sort()).toEqual([0, 1]);
    expect(answer.readings.filter((one: { plausible: boolean }) => one.plausible)).toMatchObject([
      { of: 0, reading: 'as-power', value: 50, unit: 'MW', verdict: 'strained' },
    ]);
    expect(answer.cases).toEqual(['kz-2025-08-east-kazakhstan-insiders']);
  }, 30_000);

  it('says the same in words where no JSON is asked for', () => {
    const { out } = claim('A rig in Kazakhstan uses 0.4 kW.');
    expect(out).toContain('Verdict:');
  }, 30_000);

  it.each([
    ['not-utf-8', Buffer.from([0x35, 0x30, 0xff, 0xfe, 0xc3])],
    ['too-long', Buffer.alloc(100_001, 'a')],
    ['empty', Buffer.from(' \n')],
  ])(
    'answers bad input with one line that a machine can read: %s',
    (error, input) => {
      const { code, out, err } = claim(input, '--json');
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err.split('\n')).toHaveLength(1);
      expect(JSON.parse(err)).toMatchObject({ error });
    },
    30_000,
  );

  it('takes the longest text that is allowed', () => {
    expect(claim(Buffer.alloc(100_000, 'a'), '--json').code).toBe(0);
  }, 30_000);
});
