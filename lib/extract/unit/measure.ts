import { boundAfter } from '@/lib/extract/number/bounds';
import { matchAt } from '@/lib/extract/number/fold';
import { letters } from '@/lib/extract/number/pattern';
import type { Found } from '@/lib/extract/number/read-number';
import type { Sentence } from '@/lib/extract/sentences';
import type { Bound, Quantity } from '@/lib/schema/vocabulary';
import { countAt } from './counts';
import { centsAt, currencyAt } from './currency';
import { wattUnitAt } from './watts';

/** What a number measures. `family` is what its kind is decided by. */
export type Measure = {
  family: 'watts' | 'money' | 'count' | 'percent' | 'years';
  unit: string;
  end: number;
  what?: Quantity;
  bound?: Bound;
  /** What the number is multiplied by: the thousands of «70-тысячный город», a hundredth for cents. */
  times?: number;
  /** Hundredths told after whole units of money. */
  cents?: number;
};

const GAP = / ?-? ?/y;
/** Endings that stand apart from a number written in digits, and counters: "50 дан", "135 ta", «50-ден». */
const ENDING = letters(/[ -]?(?:[ндт][аео]н|[гк][аео]|dan|ga|ta|та|tadan|тадан|ны|ни)(?![@'])/y);
/** The number again in words: «9 000 000 (девять миллионов) тенге». */
const IN_WORDS = letters(/ ?\(@[^()\n\d]{2,80}\)(?= ?@)/y);
const TILL = letters(/ (?:дейин@*|чейин@*)(?= @)/y);
const PERCENT = letters(/%|percent(?!age)|per cent|процент@*|пайыз@*|фоиз@*|foiz@*|дарсад@*/y);
const YEARS = letters(
  /(?:years?|лет|год(?:а|ам|ов)?|жыл(?:га|дан|ды|ы)?|yil(?:ga|gacha|dan)?|йил(?:га|гача|дан)?|сол)(?!@|-old)/y,
);

/** A town told by its size: «70-тысячный город», "50,000-strong city", «70 мыңдық қала». It is no setting: not «в городе». */
const TOWN = letters(/(?:-?(?:ти)?(тысячн)(?!ом)@+|-strong|-people) (?:@+ )?(?:город|посел|насел|city|town)@*/y);
const TURKIC_TOWN = letters(/ (?:кала|шаар|шахар|shahar)@*/y);

function townAt(text: string, place: number, number: Found): Measure | undefined {
  const sized = number.scaled && /(?:[дтл][ыи]к|lik)$/.test(text.slice(number.start, place));
  const match = matchAt(sized ? TURKIC_TOWN : TOWN, text, place);
  if (!match) return undefined;
  const end = place + match[0].length;
  return { family: 'count', what: 'equivalent-population', unit: 'people', end, times: match[1] ? 1000 : 1 };
}

/** The unit that begins here, whatever its family; counted things only if nothing shorter fits. */
function unitAt(text: string, place: number, number: Found, sentence: Sentence): Measure | undefined {
  const start = place + (matchAt(GAP, text, place)?.[0].length ?? 0);
  const watts = wattUnitAt(text, start);
  if (watts) return { family: 'watts', ...watts };
  const money = currencyAt(text, start, !sentence.english);
  if (money) return { family: 'money', ...money };
  const cents = centsAt(text, start);
  if (cents) return { family: 'money', ...cents, times: 0.01 };
  const percent = matchAt(PERCENT, text, start);
  if (percent) return { family: 'percent', unit: 'percent', end: start + percent[0].length };
  const years = matchAt(YEARS, text, start);
  if (years && number.whole <= 40) return { family: 'years', unit: 'years', end: start + years[0].length };
  const town = townAt(text, place, number);
  if (town) return town;
  const count = countAt(text, place, number, sentence);
  return count && { family: 'count', ...count };
}

/** What the number measures, its ending, its words in brackets and a bound between it and its unit stepped over. */
export function measureOf(text: string, number: Found, sentence: Sentence): Measure | undefined {
  const ending = matchAt(ENDING, text, number.end)?.[0].length ?? 0;
  const places = [number.end, ...(ending ? [number.end + ending] : [])];
  for (const place of [...places]) {
    for (const step of [IN_WORDS, TILL]) {
      const length = matchAt(step, text, place)?.[0].length;
      if (length) places.push(place + length);
    }
  }
  const bound = boundAfter(text, number.end);
  const bounded = bound && unitAt(text, bound.end, number, sentence);
  if (bounded) return { ...bounded, bound: bound.bound };
  for (const place of places) {
    const measure = unitAt(text, place, number, sentence);
    if (measure) return measure;
  }
  return cityOf(text, number, sentence);
}

/** "A city of 60,000" whose use something equals: the people are not named, but nothing else can be meant. */
const CITY_OF = letters(
  /(?:(?:city|town|settlement) of (?:about |around |some |roughly |nearly |almost |up to |over |more than |between |from )?|(?:город|посел)@* (?:на|с населением)(?: в| около| до| от| более| свыше)? )(?:[\d.,' ]+(?:thousand |тыс@*\.? )?(?:to |and |- ?|до ))?$/,
);
const EQUALS = letters(
  /enough|use[sd]?(?!@)|using|consum|suppl|equal|equivalent|power a |потребл|хватил|снабж|снабд|равн|сопостав|эквивалент/,
);
const PEOPLED = 1000;

function cityOf(text: string, number: Found, sentence: Sentence): Measure | undefined {
  if (number.whole < PEOPLED && !number.scaled) return undefined;
  const before = text.slice(Math.max(sentence.start, number.start - 60), number.start);
  if (!CITY_OF.test(before) || !EQUALS.test(text.slice(sentence.start, sentence.end))) return undefined;
  return { family: 'count', what: 'equivalent-population', unit: 'people', end: number.end };
}
