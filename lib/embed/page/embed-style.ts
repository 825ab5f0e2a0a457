import { colourRules, DARK, LIGHT, type Palette } from '@/lib/figure/draw/look';

/** What an accent is held against, in light and in dark. */
export const GROUNDS = { light: LIGHT.paper, dark: DARK.paper };

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** An accent of the host's own gives the shades too, so that a map has one hue. */
const SHADES = [12, 30, 52, 76, 100]
  .map((part, index) => `--value${index + 1}:color-mix(in srgb,var(--accent) ${part}%,var(--paper))`)
  .join(';');

const SANS =
  '"Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans Condensed",sans-serif';
const SERIF = '"Noto Serif",Georgia,"Times New Roman",serif';

/** The style of every frame. Light unless the host asks otherwise: most pages that hold a frame are. */
export const EMBED_STYLE = [
  `:root{color-scheme:light;--font:${SANS};--head:${SERIF};${variables(LIGHT)}}`,
  `:root[data-scheme=dark]{color-scheme:dark;${variables(DARK)}}`,
  `@supports(color:color-mix(in srgb,red,red)){:root[data-accent]{${SHADES}}}`,
  `:root[data-font=serif]{--font:${SERIF}}`,
  ':root[data-font=system]{--font:system-ui,sans-serif;--head:var(--font)}',
  '*{box-sizing:border-box}',
  'body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.5 var(--font);overflow-wrap:break-word}',
  'main,footer{max-width:748px;padding:0 14px}',
  'main{padding-top:12px}footer{padding-bottom:12px;font-size:13px;color:var(--muted)}',
  'footer p{margin:6px 0 0}',
  'h1{margin:0 0 8px;font:600 20px/1.25 var(--head)}h2{margin:16px 0 4px;font:600 16px/1.3 var(--head)}',
  'p{margin:0 0 8px}a{color:var(--accent);text-underline-offset:2px}',
  'a,summary,input,select,button{outline-offset:2px}:focus-visible{outline:3px solid var(--doubt)}',
  'small,p.muted{font-size:13px;color:var(--muted)}.warn{color:var(--doubt)}',
  'summary{padding:10px 0;color:var(--accent);cursor:pointer}',
  'ul,ol{margin:0 0 8px;padding-inline-start:22px}.places{columns:240px}.places li{padding:2px 0;break-inside:avoid}',
  '.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '.figure{margin:0 -14px}.figure svg{display:block;width:100%;height:auto}',
  '.wide svg{max-width:720px}.narrow svg{max-width:440px}',
  '@media(max-width:599px){.wide{display:none}}@media(min-width:600px){.narrow{display:none}}',
  'dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:6px 18px;margin:0 0 10px}',
  'dl{padding:8px 0;border-block:1px solid var(--rule)}dt{font-size:12.5px;color:var(--muted)}dd{margin:0}',
  '.claims{padding:0;list-style:none}.claims li{position:relative;padding:5px 0 5px 22px}',
  '.claims svg{position:absolute;left:0;top:9px}.claims b{font:600 17px/1.35 var(--head)}',
  '.claims div small{display:block}.alert{padding:7px 11px;border:1px solid var(--doubt);border-left-width:5px}',
  '.alert a,small.warn{color:var(--doubt)}',
  'form{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:end;margin:0 0 8px}label{font-size:13px}',
  'input,select,button{display:block;min-height:40px;max-width:100%;padding:4px 8px;font:inherit;font-size:15px}',
  'input,select,button{color:var(--ink);background:var(--paper);border:1px solid var(--hairline);border-radius:2px}',
  'input{width:8em}button{cursor:pointer;border-color:var(--accent);color:var(--accent)}',
  '.answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:10px;margin:0 0 8px}',
  '.answers div{padding:8px 12px;background:var(--tint)}.answers p{margin:0}.big{font:600 18px/1.35 var(--head)}',
  'html .llf .none{fill:none}',
  colourRules('html .llf', (colour) => `var(--${colour})`),
  // Another sans serif may be wider than the one a picture was measured for; a serif is not.
  'html[data-font=serif] .llf text{font-family:var(--font)}',
].join('');
