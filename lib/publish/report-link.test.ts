import { describe, expect, it } from 'vitest';
import { translator } from '@/lib/i18n/translate';
import { reportHref } from './report-link';

const what = {
  title: 'Farm & “shed”: 50 % off?',
  address: 'https://example.org/en/cases/kz-a',
  version: 'abc123',
  claim: 'loss: 5 million tenge',
};

describe('a report of an error', () => {
  it('is an issue whose title and text come out as they went in', () => {
    const url = new URL(reportHref(what, { url: 'https://example.org/issues/' }, translator('en')));
    expect(url.origin + url.pathname).toBe('https://example.org/issues/new');
    expect(url.searchParams.get('title')).toBe('Error in “Farm & “shed”: 50 % off?”');
    expect(url.searchParams.get('body')).toContain('Value: loss: 5 million tenge\nData version: abc123');
  });

  it('is a letter where no issues are kept', () => {
    const url = new URL(reportHref(what, { email: 'desk@example.org' }, translator('en')));
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'desk@example.org']);
    expect(url.searchParams.get('body')).toContain(what.address);
  });

  it('names the whole case where no claim is meant', () => {
    const { claim: _, ...whole } = what;
    const href = reportHref(whole, {}, translator('ru'));
    expect(href).toMatch(/^mailto:\?subject=/);
    expect(new URL(href).searchParams.get('body')).toContain('Значение: случай целиком');
  });
});
