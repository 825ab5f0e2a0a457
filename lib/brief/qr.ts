import { encode } from 'uqr';

/** Four modules of white all round: what a reader of codes needs. */
const QUIET = 4;

/** A code of a text as one path, in modules. Dark runs of a row are one rectangle each. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const rows = data.map((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ]
      .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}
