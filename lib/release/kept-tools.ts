import type { Tools } from '@/lib/view/tool-baselines';
import type { KeptTools } from './release';

/** What the converter computes with, as a file can hold it. */
export const keptTools = ({ baselines, book }: Tools): KeptTools => ({
  baselines: { ...baselines, constants: [...baselines.constants] },
  pages: [...book.pages],
});

/** The same again, as the converter takes it. */
export function toolsOf({ baselines, pages }: KeptTools): Tools {
  const constants = new Map(baselines.constants);
  return { baselines: { ...baselines, constants }, book: { pages: new Map(pages), constants } };
}
