import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DARK, LIGHT } from './look';

const css = readFileSync(path.join(import.meta.dirname, '../../../app/globals.css'), 'utf8');
/** What a colour of a picture is called on the site: value1 is --value-1, the accent is that of links. */
const token = (colour: string): string =>
  `--${colour === 'accent' ? 'link' : colour.replace(/^value(\d)$/, 'value-$1')}`;

const [light = '', dark = ''] = css.slice(css.indexOf(':root')).split('prefers-color-scheme: dark');

test.each([
  ['light', LIGHT, light],
  ['dark', DARK, dark],
] as const)('pictures have the %s colours of the site', (_scheme, palette, rules) => {
  for (const [colour, value] of Object.entries(palette)) expect(rules).toContain(`${token(colour)}: ${value};`);
});
