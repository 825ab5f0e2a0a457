import { describe, expect, it } from 'vitest';
import { missingPage } from './missing-page';

describe('an address that leads nowhere', () => {
  it('says what it was after, and in which language', () => {
    expect(missingPage('/ru/cases/kz-2025')).toEqual({ kind: 'case', asked: 'kz-2025', locale: 'ru' });
    expect(missingPage('/en/convert/kz-2025')).toEqual({ kind: 'convert', asked: 'kz-2025', locale: 'en' });
    expect(missingPage('/en/context/ru-2022')).toEqual({ kind: 'context', asked: 'ru-2022', locale: 'en' });
    expect(missingPage('/en/sources/kun')).toEqual({ kind: 'publisher', asked: 'kun', locale: 'en' });
    expect(missingPage('/en/numbers/kz-2025')).toEqual({ kind: 'numbers', asked: 'kz-2025', locale: 'en' });
    expect(missingPage('/ru/frozen/abc/cases/x')).toEqual({ kind: 'version', asked: 'abc', locale: 'ru' });
    expect(missingPage('/embed/ru/cases/kz-2025')).toEqual({ kind: 'case', asked: 'kz-2025', locale: 'ru' });
  });

  it('has no language where its own is none of the site’s', () => {
    expect(missingPage('/de/cases/kz-2025')).toEqual({ kind: 'case', asked: 'kz-2025' });
    expect(missingPage('/EN')).toEqual({ kind: 'page', asked: '', locale: 'en' });
    expect(missingPage('/')).toEqual({ kind: 'page', asked: '' });
  });

  it('is read without harm where it is nonsense', () => {
    expect(missingPage('/en/cases/%E0%A4%A')).toEqual({ kind: 'case', asked: '%E0%A4%A', locale: 'en' });
    expect(missingPage('/en/constructor/x')).toEqual({ kind: 'page', asked: '', locale: 'en' });
    expect(missingPage('/en/cases')).toEqual({ kind: 'page', asked: '', locale: 'en' });
  });
});
