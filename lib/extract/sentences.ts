import { letters } from '@/lib/extract/number/pattern';
import type { Tongue } from '@/lib/extract/number/read-number';

/** A stretch of the text that was pasted, and the language habits of its numbers. */
export type Sentence = Tongue & { start: number; end: number; english: boolean };

const STOP = /(?<![.!?…])[.!?…]+["')\]]*(?=\s)|[\n]+|;/g;
/** A point after these, or after one letter, ends a word and no sentence. */
const SHORT = letters(
  /(?:^|[^@])(?:@|млн|млрд|трлн|тыс|mln|mlrd|тг|гг|руб|долл|смн|ст|стр|кв|ул|им|ок|обл|no|art|mr|mrs|dr|st|vs|approx|i\.e|e\.g|u\.s|т\.[едп]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|саг)$/,
);

/** Whether the stop at this place is the end of a sentence. */
function ends(folded: string, text: string, stop: string, at: number): boolean {
  if (stop[0] !== '.') return true;
  if (SHORT.test(folded.slice(Math.max(0, at - 12), at)) && !/\d h$/.test(folded.slice(at - 3, at))) return false;
  const next = /\S/.exec(text.slice(at + stop.length, at + stop.length + 20))?.[0] ?? '';
  return next === next.toUpperCase();
}

const UZBEK = letters(
  /(?<![@'])(?:so'm@*|va|bilan|uchun|yil@*|noqonuniy|elektr|ming|milliard|viloyat@*|tuman@*|mayning|kvt|mvt|megavatt|kilovatt|ta|jinoyat|nafar|dona|shaxs|kishi|fuqaro@*|hamda|@+(?:landi|lindi|ildi|ilgan|langan|lingan|tirgan|larni|larining)|qurilma@*|@*[og]'@+)(?!@)/,
);
const LOCAL_LETTER = /[әғқңөұүһіҳҷўӣӯ]/i;
const LOCAL_WORD = letters(
  /(?<!@)(?:жана|менен|болгон|еки|дар|аз|дан|бо|ва|билан|йил|жыл|дона|нафар|даана|табылган|аныкталган|болду|екен|учун|тенгелик|сомго|сомдук|сомдон|пайыз@*|фоиз@*|@{3,}(?:нын|дын|тын|ынан|ында|инде|ылган|илген|ылды|илди))(?!@)/,
);

/** The habits of a sentence, by its script and its letters. */
function tongueOf(folded: string, text: string): Omit<Sentence, 'start' | 'end'> {
  const cyrillic = folded.match(/[Ѐ-ӿ]/g)?.length ?? 0;
  const latin = folded.match(/[a-z]/g)?.length ?? 0;
  // Names of machines and companies are Latin in every language.
  const russian = 2 * cyrillic > latin;
  const local = russian ? LOCAL_LETTER.test(text) || LOCAL_WORD.test(folded) : UZBEK.test(folded);
  return { comma: russian || local, russian: russian && !local, english: !russian && !local };
}

/** The sentences of a text, in order and without gaps. */
export function sentencesOf(text: string, folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    if (end > start) sentences.push({ start, end, ...tongueOf(folded.slice(start, end), text.slice(start, end)) });
    start = end;
  };
  for (const { 0: stop, index } of folded.matchAll(STOP)) if (ends(folded, text, stop, index)) add(index + stop.length);
  add(folded.length);
  return sentences;
}
