import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Who may import whom. Layers from the bottom up; each may import those above it in this list, never those below:
 *
 *   lib/units                 quantities; imports nothing of ours
 *   lib/schema                the shape of the record
 *   lib/method                the arithmetic, free of cases: formulas, baselines, scales
 *   lib/plausibility          the tests, readings of slipped units, and the sums of checked statements
 *   lib/record                reads files            \
 *   lib/check                 judges what was read    } these three read the disk: by value only they themselves,
 *   lib/dataset               the sound record       /  lib/command and app may import them; types, every layer
 *   lib/extract               quantities read out of a text
 *   lib/derive                figures of cases
 *   lib/format, lib/i18n      numbers and words; neither imports the other
 *   lib/map                   where places are drawn
 *   lib/view                  what pages show
 *   lib/convert, lib/claim,
 *   lib/profit, lib/policy,
 *   lib/scenario              the tools: the state of their addresses, their sums, their rows; none imports another
 *   lib/trends                the figures of the trends, finished in one language
 *   lib/figure                charts and maps as they leave the site
 *   lib/cite                  citations, in the styles that readers paste and programs read
 *   lib/brief                 two printed pages on a country or on the region, as finished words
 *   lib/release               what was published under one version, kept
 *   lib/embed                 frames for other people's pages, whole
 *   lib/publish, lib/command  files and commands; neither imports the other
 *   components                lib but what reads the disk and the commands
 *   app                       components and lib but the commands
 */
const LAYERS = [
  ['lib/units'],
  ['lib/schema'],
  ['lib/method'],
  ['lib/plausibility'],
  ['lib/record'],
  ['lib/check'],
  ['lib/dataset'],
  ['lib/extract'],
  ['lib/derive'],
  ['lib/format', 'lib/i18n'],
  ['lib/map'],
  ['lib/view'],
  ['lib/convert', 'lib/claim', 'lib/profit', 'lib/policy', 'lib/scenario', 'lib/search'],
  ['lib/trends'],
  ['lib/figure', 'lib/cite'],
  ['lib/brief'],
  ['lib/release'],
  ['lib/embed'],
  ['lib/publish', 'lib/command'],
  ['components'],
  ['app'],
];
const READS_DISK = ['lib/record', 'lib/check', 'lib/dataset'];
const MAY_READ_DISK = [...READS_DISK, 'lib/command', 'app'];
const BROWSER_PACKAGES = ['react', 'react-dom', 'next', 'leaflet', 'react-leaflet', 'recharts', 'swr'];

const root = path.join(import.meta.dirname, '..');

const files = ['lib', 'components', 'app', 'e2e'].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);
/** Code that runs; tests, their fixtures and settings may import what they like. */
const code = files.filter(
  (file) => /^(lib\/[^/]+|components|app)\/.*\.(ts|tsx|mjs)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file),
);

type Import = { from: string; type: boolean; names: string };

/** The imports of a text. An import is one of types if the whole of it, or each of its names, says so. */
function importsIn(text: string): Import[] {
  const named = [...text.matchAll(/^(?:import|export)\s+(type\s)?([^;'"]*?)\bfrom\s+'([^']+)'/gm)].map(
    ([, type, names = '', from = '']) => {
      const each = names
        .replace(/[{}]/g, '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
      return { from, names: each.join(', '), type: Boolean(type) || each.every((name) => name.startsWith('type ')) };
    },
  );
  const bare = [...text.matchAll(/^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm)].map(([, plain, dynamic]) => ({
    from: plain ?? dynamic ?? '',
    names: '',
    type: false,
  }));
  return [...named, ...bare];
}

/** lib/view of lib/view/fill.ts; components and app count as one folder each. */
const folderOf = (file: string): string => /^(lib\/[^/]+|components|app)\//.exec(`${file}/`)?.[1] ?? '';

/** The folder of ours that an import leads to; empty for a package. */
function targetOf(file: string, from: string): string {
  if (from.startsWith('@/')) return folderOf(from.slice(2));
  return from.startsWith('.') ? folderOf(path.posix.join(path.posix.dirname(file), from)) : '';
}

const levelOf = (folder: string): number => LAYERS.findIndex((layer) => layer.includes(folder));

/** Why a file may not import this, or an empty text if it may. */
function fault(file: string, { from, type }: Import): string {
  const own = folderOf(file);
  const target = targetOf(file, from);
  if (target === '' || target === own) return '';
  const says = (rule: string) => `${file} imports ${from}: ${rule}`;
  if (levelOf(target) < 0)
    return says(`${target} has no place in the order of layers; give it one in lib/layers.test.ts.`);
  if (levelOf(target) > levelOf(own)) return says(`${own} lies below ${target}.`);
  if (levelOf(target) === levelOf(own)) return says(`${own} and ${target} lie beside each other.`);
  if (type) return '';
  if (target === 'lib/command') return says('commands are run, not imported.');
  if (READS_DISK.includes(target) && !MAY_READ_DISK.includes(own)) {
    return says(`${own} may take only types from ${target}, which reads the disk.`);
  }
  return '';
}

const importsOf = (file: string) => importsIn(readFileSync(path.join(root, file), 'utf8'));
const faultsOf = (folder: string) =>
  code
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) => importsOf(file).map((one) => fault(file, one)))
    .filter(Boolean);

describe('the order of layers', () => {
  it.each(LAYERS.flat())('is kept by every file of %s', (folder) => {
    expect(code.filter((file) => folderOf(file) === folder).length).toBeGreaterThan(0);
    expect(faultsOf(folder)).toEqual([]);
  });

  it('exports no island as "default", by which a page without any is known', () => {
    const nameless = code.filter((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return text.startsWith("'use client'") && /^export default/m.test(text);
    });
    expect(nameless).toEqual([]);
  });

  it('has a place for every folder of lib', () => {
    const homeless = new Set(code.map(folderOf).filter((folder) => levelOf(folder) < 0));
    expect([...homeless]).toEqual([]);
  });

  it('would be broken by imports from above, from beside, and of what reads the disk', () => {
    const value = (from: string): Import => ({ from, type: false, names: 'a' });
    expect(fault('lib/units/energy.ts', value('@/lib/derive/energy'))).toContain('lib/units lies below lib/derive');
    expect(fault('lib/format/date.ts', value('@/lib/i18n/locale'))).toContain('lie beside each other');
    expect(fault('lib/derive/energy.ts', value('@/lib/dataset/build-dataset'))).toContain('may take only types');
    expect(fault('components/map/tray.tsx', value('@/lib/record/disk'))).toContain('may take only types');
    expect(fault('components/map/tray.tsx', value('@/app/page'))).toContain('components lies below app');
    expect(fault('lib/view/fill.ts', value('../../components/words'))).toContain('lib/view lies below components');
    expect(fault('app/page.tsx', value('@/lib/command/write-csp'))).toContain('commands are run, not imported');
  });

  it('allows types from any layer further down', () => {
    expect(fault('lib/derive/energy.ts', { from: '@/lib/dataset/build-dataset', type: true, names: 'A' })).toBe('');
  });
});

describe('files', () => {
  it('import by @/ or from their own folder, never from one above', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('../'))
        .map(({ from }) => `${file} imports ${from}: write it from @/.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it('tells types from values, and finds what has no names', () => {
    const text = [
      "import type { A } from './a';",
      "import { type B, type C } from './b';",
      "import {\n  type D,\n  e,\n} from './d';",
      "import 'server-only';",
      "export { f } from './f';",
      "const g = () => import('./g');",
    ].join('\n');
    expect(importsIn(text).map(({ from, type }) => [from, type])).toEqual([
      ['./a', true],
      ['./b', true],
      ['./d', false],
      ['./f', false],
      ['server-only', false],
      ['./g', false],
    ]);
  });
});

describe('lib', () => {
  it('imports nothing of the browser, but for cache in lib/dataset', () => {
    const wrong = code
      .filter((file) => file.startsWith('lib/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => BROWSER_PACKAGES.some((name) => from === name || from.startsWith(`${name}/`)))
          .filter(({ from, names }) => !(folderOf(file) === 'lib/dataset' && from === 'react' && names === 'cache'))
          .map(({ from }) => `${file} imports ${from}: lib is free of it, so that it can be tested without a page.`),
      );
    expect(wrong).toEqual([]);
  });

  it('holds no component', () => {
    expect(files.filter((file) => /^lib\/.*\.(tsx|jsx|css)$/.test(file))).toEqual([]);
  });
});

describe('files', () => {
  it('are not called utils, helpers or common: a name says what is inside', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|misc|shared)([/.-]|$)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });
});
