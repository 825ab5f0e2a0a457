import localFont from 'next/font/local';

/*
 * Two files a family, so that a page in Latin letters does not load the Cyrillic ones. The Latin files are asked
 * for with the page itself; app/globals.css names the stack and a fallback of the same width.
 */
const sansLatin = localFont({
  src: './noto-sans-latin.woff2',
  weight: '400 700',
  variable: '--sans-latin',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E, U+00A0-00FF, U+0147-0148, U+015E-015F, U+017D-017E, U+02BB-02BC, U+2009-200B, U+2010-2011, U+2013-2014, U+2018-201A, U+201C-201E, U+2020, U+2022, U+2026, U+202F, U+2030, U+2032-2033, U+2039-203A, U+20AC, U+20B8, U+2116, U+2122, U+2212',
    },
  ],
});
const sansCyrillic = localFont({
  src: './noto-sans-cyrillic.woff2',
  weight: '400 700',
  variable: '--sans-cyrillic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0401, U+0406, U+040E, U+0410-044F, U+0451, U+0456, U+045E, U+0492-0493, U+049A-049B, U+04A2-04A3, U+04AE-04B3, U+04B6-04B7, U+04BA-04BB, U+04D8-04D9, U+04E2-04E3, U+04E8-04E9, U+04EE-04EF',
    },
  ],
});
const serifLatin = localFont({
  src: './noto-serif-latin.woff2',
  weight: '600',
  variable: '--serif-latin',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0020-007E, U+00A0-00FF, U+0147-0148, U+015E-015F, U+017D-017E, U+02BB-02BC, U+2009-200B, U+2010-2011, U+2013-2014, U+2018-201A, U+201C-201E, U+2020, U+2022, U+2026, U+202F, U+2030, U+2032-2033, U+2039-203A, U+20AC, U+20B8, U+2116, U+2122, U+2212',
    },
  ],
});
const serifCyrillic = localFont({
  src: './noto-serif-cyrillic.woff2',
  weight: '600',
  variable: '--serif-cyrillic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0401, U+0406, U+040E, U+0410-044F, U+0451, U+0456, U+045E, U+0492-0493, U+049A-049B, U+04A2-04A3, U+04AE-04B3, U+04B6-04B7, U+04BA-04BB, U+04D8-04D9, U+04E2-04E3, U+04E8-04E9, U+04EE-04EF',
    },
  ],
});

/** Classes for <html> that make the families known to the style sheet. */
export const fontClasses = [sansLatin, sansCyrillic, serifLatin, serifCyrillic].map((font) => font.variable).join(' ');
