import { around } from '@/lib/extract/number/around';
import { letters } from '@/lib/extract/number/pattern';
import type { Measured } from '@/lib/extract/unit/quantity';
import type { Quantity } from '@/lib/schema/vocabulary';
import { isCoinPrice } from './coins';
import type { MoneyKinds } from './money-kind';
import { inCase } from './people';
import { shareKind } from './shares';

const TOWN = letters(
  /(?<!@)(?:city|cities|town|towns|settlement|village|population|город@*|посел@*|населени@*|кала@*|шаар@*|шахр@*|шахар@*|shahar@*|халкы|калкы|ахоли@*|aholi@*|enough|equivalent|equal@*|comparable|consumption|consumed by|power|supply|supplies|хватил@*|хватит|достаточн@*|еквивалент@*|сопоставим@*|сравним@*|потребл@*|обеспеч@*|тутын@*|тен|жет(?:ер|ет)@*|керекто@*|teng|yetar@*|yetadi@*|етар@*|етад@*|тенг|баробар@*|баравар@*|кифоя|мерасад|истеъмол@*|iste'mol@*)(?!@)/,
);
const INHABITANTS = /inhabitants?|жител|тургын|тургун|ахоли|aholi|сокин|калк|халык|халк|xalq|residents|population/;
const PUNISHED = letters(
  /prison|jail|imprison|sentenc|behind bars|custody term|deprivation of liberty|incarcerat|лишени@+ свобод|лишен@* свобод|срок|колони|тюрьм|тюрем|заключени|бас бостандыгы|турме|камау|еркин(?:ен|иген)|абак|ozodli|qamoq|озодлик|камок|махрум|зиндон|хабс|озоди/,
);
const LASTED = letters(
  /(?:over|during|past|last|previous|within|for the|за|последн@+|течение|протяжении|сонгы|акыркы|so'nggi|сунгги) ?(?:the |about |almost |more than |более |почти )?$/,
);

function countKind(text: string, one: Measured): Quantity | undefined {
  const [head, tail] = around(text, one, 130, 90);
  const alike = TOWN.test(head) || (TOWN.test(tail) && one.sentence.english === false) || /^ (?:city|town)/.test(tail);
  if (one.unit === 'households') return alike || TOWN.test(tail) ? 'equivalent-population' : undefined;
  if (one.what !== 'people') return one.what;
  const many = (one.value ?? one.min ?? 0) >= 1000;
  const inhabitants = INHABITANTS.test(text.slice(one.start, one.end));
  if (many && (alike || (inhabitants && TOWN.test(tail)))) return 'equivalent-population';
  return inCase(text, one) ? 'people' : undefined;
}

/** The kind of a quantity, or none if the record has no place for it. */
export function kindOf(
  text: string,
  one: Measured,
  others: Measured[],
  money: MoneyKinds,
): Quantity | 'money' | undefined {
  if (one.family === 'watts') return /Wh$/.test(one.unit) ? 'electricity' : 'power';
  if (one.family === 'percent') return shareKind(text, one);
  if (one.family === 'count') return countKind(text, one);
  const [head, tail] = around(text, one, 80, 60);
  if (one.family === 'years') {
    const near = PUNISHED.test(/[^;]*$/.exec(head)?.[0] ?? '') || PUNISHED.test(/^[^;.]*/.exec(tail)?.[0] ?? '');
    return near && !LASTED.test(head) ? 'prison-years' : undefined;
  }
  if (isCoinPrice(around(text, one, 100, 60))) return undefined;
  return money.kindOf(one, others);
}
