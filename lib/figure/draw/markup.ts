/** A piece of finished SVG or HTML. Text becomes markup only through `element`, which takes its teeth out. */
export type Markup = { readonly markup: string };
export type Child = Markup | string | number | false | null | undefined | Child[];
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Elements that hold nothing: those of HTML, and the shapes of SVG. */
const EMPTY = ['br', 'circle', 'hr', 'img', 'input', 'line', 'link', 'meta', 'path', 'rect', 'view'];

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML forbids even as a reference. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** Takes text as it is: only for markup made here, for styles and for scripts of ours. */
export const raw = (markup: string): Markup => ({ markup });

export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}=""` : ` ${key}="${escaped(String(value))}"`))
    .join('');
  if (EMPTY.includes(name)) return raw(`<${name}${written}/>`);
  return raw(`<${name}${written}>${join(children).markup}</${name}>`);
}

export function join(children: Child[]): Markup {
  return raw(
    children
      .map((child): string => {
        if (child === false || child === null || child === undefined) return '';
        if (Array.isArray(child)) return join(child).markup;
        return typeof child === 'object' ? child.markup : escaped(String(child));
      })
      .join(''),
  );
}
