import { element, type Markup } from '@/lib/figure/draw/markup';

/** What the code for a page needs to know of a frame. Addresses are whole. `image` is left empty where there is none. */
export type Snippet = { title: string; src: string; height: number; page: string; image: string };

/**
 * The code to paste: the frame, the picture and a link for readers without script, and the script that sets the height.
 * Plain text that runs nothing of the host's, and the same wherever it is shown.
 */
export function snippetOf({ title, src, height, page, image }: Snippet, site: string): string {
  const link = element('a', { href: page }, image ? element('img', { src: image, alt: title, width: '100%' }) : title);
  const parts: Markup[] = [
    element('iframe', { title, src, width: '100%', height, loading: 'lazy', style: 'border:0' }),
    element('noscript', {}, link),
    element('script', { src: `${site}/embed.js`, async: true }),
  ];
  return parts.map(({ markup }) => markup.replaceAll('=""', '')).join('\n');
}

/** Looks that a host may ask for, as they stand in the address of a frame. Nonsense and defaults are left out. */
export function lookQuery({ theme, accent, font }: { theme: string; accent: string; font: string }): string {
  const query = new URLSearchParams();
  if (theme === 'dark' || theme === 'auto') query.set('theme', theme);
  if (isAccent(accent)) query.set('accent', accent.toLowerCase());
  if (font === 'serif' || font === 'system') query.set('font', font);
  const text = query.toString();
  return text ? `?${text}` : '';
}

export const isAccent = (text: string): boolean => /^[0-9a-f]{6}$/i.test(text);
