import type { Sentence } from '@/lib/extract/sentences';
import type { Measured } from '@/lib/extract/unit/quantity';
import type { Quantity } from '@/lib/schema/vocabulary';
import { type Cue, type CueKind, cuesIn } from './cues';

/** How far a cue can reach, and what stands for distance between it and the number. */
const REACH = 240;
const BREAKS: [number, RegExp][] = [
  [22, /[,:]| - /g],
  [40, /[()]/g],
  [18, / (?:and|while|but|а|и|но|ва|va|жане|жана|да|that|which) /g],
];

/** What may be worth something; a value is the value of the nearest of them. */
const NOUNS: ReadonlySet<CueKind> = new Set<CueKind>(['machines', 'energy', 'assets', 'loss']);

type Near = { cue: Cue; cost: number };

/** The cues of each sentence, found once. */
export class MoneyKinds {
  #text: string;
  #sentences: Sentence[];
  #found = new Map<Sentence, Cue[]>();

  constructor(text: string, sentences: Sentence[]) {
    this.#text = text;
    this.#sentences = sentences;
  }

  #cues(sentence: Sentence): Cue[] {
    const known = this.#found.get(sentence) ?? cuesIn(this.#text, sentence.start, sentence.end);
    this.#found.set(sentence, known);
    return known;
  }

  /** What a cue costs to take: its distance, and every break and other sum that lies between. */
  #cost(cue: Cue, one: Measured, others: Measured[], nouns: boolean): number {
    const [from, to] = cue.end <= one.start ? [cue.end, one.start] : [one.end, cue.start];
    let cost = Math.max(0, to - from) + (nouns ? 0 : cue.farther);
    const between = this.#text.slice(from, to);
    for (const [price, sign] of BREAKS) cost += price * (between.match(sign)?.length ?? 0);
    for (const { start, end, family } of others) if (family === 'money' && start >= from && end <= to) cost += 35;
    return cost;
  }

  #near(one: Measured, others: Measured[], nouns = false): Near | undefined {
    const cues = this.#cues(one.sentence);
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cues[middle]?.start ?? 0) < one.start - REACH) low = middle + 1;
      else high = middle;
    }
    let best: Near | undefined;
    // Breaks only add to a distance, so a cue that is already too far need not be weighed.
    const far = (cue: Cue) => Math.max(one.start - cue.end, cue.start - one.end) + cue.farther * Number(!nouns);
    for (let index = low; index < cues.length && (cues[index]?.start ?? 0) < one.end + REACH; index += 1) {
      const cue = cues[index];
      if (!cue || (nouns && !NOUNS.has(cue.kind)) || (cue.start >= one.start && cue.end <= one.end)) continue;
      if (best && far(cue) >= best.cost) continue;
      const cost = this.#cost(cue, one, others, nouns);
      if (!best || cost < best.cost) best = { cue, cost };
    }
    return best;
  }

  /** A sum together with its conversion: what follows "38.7 million somoni ($4.26 million)" is next to it. */
  #withBracket(one: Measured, others: Measured[]): Measured {
    const inside = others.find(({ family, start }) => family === 'money' && start > one.end && start < one.end + 30);
    const joined = inside && /^ ?\(/.test(this.#text.slice(one.end, inside.start)) && this.#text[inside.end] === ')';
    return joined ? { ...one, end: inside.end + 1 } : one;
  }

  /** What a sum is. `others` are the quantities around it, for the sums that lie between it and a cue. */
  kindOf(sum: Measured, others: Measured[]): Quantity | 'money' {
    const one = this.#withBracket(sum, others);
    const best = this.#near(one, others);
    if (!best || best.cost > REACH) return 'money';
    const { kind } = best.cue;
    if (kind === 'machines') return 'equipment-value';
    if (kind === 'energy') return 'loss';
    if (kind === 'seized') return 'assets';
    if (kind !== 'value') return kind;
    const noun = this.#near(one, others, true);
    if (noun) return noun.cue.kind === 'machines' ? 'equipment-value' : noun.cue.kind === 'assets' ? 'assets' : 'loss';
    const beside = others.filter(({ sentence }) => sentence === one.sentence);
    if (beside.some(({ what }) => what === 'equipment')) return 'equipment-value';
    if (beside.some(({ unit }) => unit.endsWith('Wh'))) return 'loss';
    const before = this.#sentences[this.#sentences.indexOf(one.sentence) - 1];
    return before && this.#cues(before).some((cue) => cue.kind === 'machines') ? 'equipment-value' : 'money';
  }
}
