import type { Sentence } from '@/lib/extract/sentences';
import type { Measured } from '@/lib/extract/unit/quantity';
import { continues, type PeriodFound, periodsIn } from './periods';

type Read = { periods: PeriodFound[]; continues: boolean };

/** Which period each quantity covers. Every sentence is read once. */
export class Coverage {
  #folded: string;
  #sentences: Sentence[];
  #read = new Map<Sentence, Read>();

  constructor(folded: string, sentences: Sentence[]) {
    this.#folded = folded;
    this.#sentences = sentences;
  }

  #in(sentence: Sentence): Read {
    const known = this.#read.get(sentence);
    if (known) return known;
    const { start, end } = sentence;
    const text = this.#folded.slice(start, end);
    const periods = periodsIn(text).map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    const read = { periods, continues: periods.length === 0 && continues(text) };
    this.#read.set(sentence, read);
    return read;
  }

  /** The nearest period of a quantity's sentence, or the last before where the sentence goes on with it. */
  of(one: Measured): PeriodFound | undefined {
    const own = this.#in(one.sentence);
    if (own.continues) return this.#before(one.sentence);
    let best: PeriodFound | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const period of own.periods) {
      const distance = period.end <= one.start ? one.start - period.end : period.start - one.end;
      if (distance < 0 || distance >= least || (period.weak && one.family === 'count')) continue;
      best = period;
      least = distance;
    }
    return best;
  }

  #before(sentence: Sentence): PeriodFound | undefined {
    for (let index = this.#sentences.indexOf(sentence) - 1; index >= 0; index -= 1) {
      const last = this.#in(this.#sentences[index] as Sentence).periods.at(-1);
      if (last) return last;
    }
    return undefined;
  }
}
