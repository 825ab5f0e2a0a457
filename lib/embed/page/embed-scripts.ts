import { ASK, HEIGHT, HEIGHTS } from '@/lib/embed/height';
import { GROUNDS } from './embed-style';

/**
 * What runs inside a frame: it takes theme, type and accent from its address, where they make sense, and tells the
 * page around it how high it is. An accent that could not be read on its ground is left out.
 */
export const FRAME_SCRIPT = `(() => {
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const dark = matchMedia('(prefers-color-scheme: dark)');
const grounds = ${JSON.stringify(GROUNDS)};
const light = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const legible = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05) >= 4.5;
const look = () => {
  const theme = asked.get('theme');
  const scheme = theme === 'dark' || (theme === 'auto' && dark.matches) ? 'dark' : 'light';
  const accent = '#' + (asked.get('accent') ?? '').toLowerCase();
  const fits = /^#[0-9a-f]{6}$/.test(accent) && legible(accent, grounds[scheme]);
  root.dataset.scheme = scheme;
  if (fits) {
    root.dataset.accent = '';
    root.style.setProperty('--accent', accent);
  } else {
    delete root.dataset.accent;
    root.style.removeProperty('--accent');
  }
};
const font = asked.get('font');
if (font === 'serif' || font === 'system') root.dataset.font = font;
look();
dark.addEventListener('change', look);
addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form');
  for (const name of ['theme', 'accent', 'font']) {
    const value = asked.get(name);
    if (form && value) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
});
if (parent === window) return;
const tell = () => parent.postMessage({ type: '${HEIGHT}', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
new ResizeObserver(tell).observe(root);
addEventListener('load', tell);
addEventListener('message', (event) => event.source === parent && event.data?.type === '${ASK}' && tell());
})();`;

/**
 * What runs in the page that holds frames. It believes a height only from the site it was itself loaded from, and sets
 * it only on the very frame that speaks.
 */
export const HOST_SCRIPT = `(function () {
  'use strict';
  var home = new URL(document.currentScript.src).origin;
  function frames() {
    return Array.prototype.filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return frame.src.indexOf(home + '/embed/') === 0;
    });
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (event.origin !== home || !data || data.type !== '${HEIGHT}') return;
    var height = Math.ceil(Number(data.height));
    if (!isFinite(height)) return;
    height = Math.min(${HEIGHTS.most}, Math.max(${HEIGHTS.least}, height));
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + 'px';
    });
  });
  function ask() {
    frames().forEach(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: '${ASK}' }, '*');
    });
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask);
  else ask();
})();
`;
