import { describe, expect, it } from 'vitest';
import { today } from './today';

describe('Today', () => {
  it('is the day that has begun anywhere, so that Almaty after midnight does not read pages in the future', () => {
    expect(today(new Date('2026-11-21T02:30:00+05:00'))).toBe('2026-11-21');
    expect(today(new Date('2026-11-21T23:30:00+14:00'))).toBe('2026-11-21');
  });
});
