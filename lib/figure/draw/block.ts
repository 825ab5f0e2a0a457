import { type Child, element, join, type Markup } from './markup';
import { evenLines, type Face, linesOf } from './type';

/** A part of a picture: drawn from its own upper left corner, and as high as it says. */
export type Block = { height: number; markup: Markup };

export type TextLook = { face: Face; size: number; lead: number; colour: 'ink' | 'muted' | 'accent' | 'doubt' };

/** The looks of text, in the widths that a picture comes in. */
export type Looks = Record<'title' | 'lead' | 'name' | 'value' | 'text' | 'small', TextLook>;
export const looksFor = (narrow: boolean): Looks => ({
  title: { face: 'serif', size: narrow ? 18 : 24, lead: 1.22, colour: 'ink' },
  lead: { face: 'sans', size: narrow ? 13 : 14.5, lead: 1.4, colour: 'muted' },
  name: { face: 'bold', size: narrow ? 12.5 : 13.5, lead: 1.35, colour: 'ink' },
  value: { face: 'serif', size: narrow ? 16 : 18, lead: 1.3, colour: 'ink' },
  text: { face: 'sans', size: narrow ? 12.5 : 13.5, lead: 1.4, colour: 'ink' },
  small: { face: 'sans', size: narrow ? 11.5 : 12, lead: 1.42, colour: 'muted' },
});

/** One line of text with its foot at `y`. */
export function textLine(line: string, look: TextLook, x: number, y: number, anchor?: 'middle' | 'end'): Markup {
  const classes = look.face === 'sans' ? look.colour : `${look.colour} ${look.face}`;
  return element(
    'text',
    { x: round(x), y: round(y), class: classes, 'font-size': look.size, 'text-anchor': anchor },
    line,
  );
}

/** A text broken into lines. Headings are broken evenly. */
export function paragraph(text: string, look: TextLook, width: number, even = false): Block {
  const lines = (even ? evenLines : linesOf)(text, look.face, look.size, width);
  const step = look.size * look.lead;
  return {
    height: lines.length * step,
    markup: join(lines.map((line, index) => textLine(line, look, 0, index * step + look.size * 1.02))),
  };
}

/** A gap between blocks. */
export const space = (height: number): Block => ({ height, markup: join([]) });

/** Marks with a height of their own. */
export const drawing = (height: number, ...children: Child[]): Block => ({ height, markup: join(children) });

/** Blocks one under another. */
export function stack(...blocks: (Block | false)[]): Block {
  let y = 0;
  const markup = blocks.flatMap((block) => {
    if (!block) return [];
    const placed = at(0, y, block);
    y += block.height;
    return [placed];
  });
  return { height: y, markup: join(markup) };
}

/** Blocks side by side, each with its distance from the left; as high as the highest. */
export function beside(...blocks: [x: number, block: Block][]): Block {
  return {
    height: Math.max(...blocks.map(([, block]) => block.height)),
    markup: join(blocks.map(([x, block]) => at(x, 0, block))),
  };
}

export function at(x: number, y: number, { markup }: Block): Markup {
  if (markup.markup === '' || (x === 0 && y === 0)) return markup;
  return element('g', { transform: `translate(${round(x)} ${round(y)})` }, markup);
}

/** To a hundredth: finer steps are only bytes. */
export const round = (value: number): number => Math.round(value * 100) / 100;
