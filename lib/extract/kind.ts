import type { Quantity } from '@/lib/schema/vocabulary';
import type { MoneyKinds } from './money-kind';
import { letters } from './pattern';
import type { Measured } from './quantity';

/** Prices of coins and rates of exchange, which are no part of any case. */
const COIN_BEFORE = letters(
  /(?:(?:btc|bitcoin|ethereum|eth|биткоин@*|биткойн@*)[^@](?:[^.;]{0,12} )?(?:trad(?:es?|ed|ing)|chang@+ hands|hover@*|hit|reached|price[sd]?|стои[тл]@*|торгу@*|цена|курс|нарх@*|narx@*|бага@*|баасы)[^.;\d]{0,40}|(?:price|rate) of (?:a |one )?(?:btc|bitcoin)[^.;\d]{0,40}|(?:курс|цен@+|стоимость) (?:одного )?бит[а-я]+[^.;\d]{0,40}|один биткоин[^.;]{0,40}|(?:btc|bitcoin|биткоин@*)(?: price)?(?: at| =|:) ?|= ?|exchange rate[^.;\d]{0,30}|курс@* доллара[^.;\d]{0,30})$/,
);
const COIN_AFTER = /^ ?(?:= ?[\d$]|(?:per|за|for (?:one|a)) (?:coin|bitcoin|btc|биткоин|монету))/;

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

const ELECTRIC = letters(
  /^(?: of|'s of)?(?: от)?(?: [@'-]+){0,6}? (?:electric@*|power|energy|generation|consumption|grid|output|capacity|електро@*|енерг@*|потреблени@*|генераци@*|выработ@*|мощност@*|нагрузк@*|електр@*|elektr@*|тутыну@*|куат@*|неруи|барк@*|истеъмол@*)/,
);
const HASH = letters(
  /hash ?-?(?:rate|power|ing)|х[е]ш ?-?рейт|(?:global|world(?:'s|wide)?|мировог@+|дуние@+|алем@+) (?:bitcoin |btc |crypto@* )?(?:mining|майнинг)/,
);
const ELECTRIC_BEFORE = letters(
  /(?:електр|енерги|elektr|energi|барк|тутыну|куат|истеъмол|iste'mol|неруи|кувва|кубат)@*[^.;]{0,50}$/,
);
const CHANGED = letters(
  /(?:grew|grown|rose|risen|fell|increas@*|declin@*|drop@*|up|down|by|tax|вырос@*|увелич@*|сниз@*|сократ@*|на|ставк@+) (?:by |на |почти |about |almost )*$/,
);

const around = (text: string, one: Measured, before: number, after: number): [string, string] => [
  text.slice(Math.max(one.sentence.start, one.start - before), one.start),
  text.slice(one.end, Math.min(one.sentence.end, one.end + after)),
];

function percentKind(text: string, one: Measured): Quantity | undefined {
  const [head, tail] = around(text, one, 70, 70);
  if (CHANGED.test(head)) return undefined;
  const words = `${/[^,;]*$/.exec(head)?.[0] ?? ''}|${/^[^,;.]*/.exec(tail)?.[0] ?? ''}`;
  if (HASH.test(words)) return 'hash-rate-share';
  const english = one.sentence.english;
  if (ELECTRIC.test(tail) && (!english || /^(?:'s)? of /.test(tail))) return 'share-of-power';
  return !english && !one.sentence.russian && ELECTRIC_BEFORE.test(head) ? 'share-of-power' : undefined;
}

function countKind(text: string, one: Measured): Quantity | undefined {
  const [head, tail] = around(text, one, 130, 90);
  const alike = TOWN.test(head) || (TOWN.test(tail) && one.sentence.english === false) || /^ (?:city|town)/.test(tail);
  if (one.unit === 'households') return alike || TOWN.test(tail) ? 'equivalent-population' : undefined;
  if (one.what !== 'people') return one.what;
  const many = (one.value ?? one.min ?? 0) >= 1000;
  const inhabitants = INHABITANTS.test(text.slice(one.start, one.end));
  return many && (alike || (inhabitants && TOWN.test(tail))) ? 'equivalent-population' : 'people';
}

/** The kind of a quantity, or none if the record has no place for it. */
export function kindOf(
  text: string,
  one: Measured,
  others: Measured[],
  money: MoneyKinds,
): Quantity | 'money' | undefined {
  if (one.family === 'watts') return /Wh$/.test(one.unit) ? 'electricity' : 'power';
  if (one.family === 'percent') return percentKind(text, one);
  if (one.family === 'count') return countKind(text, one);
  const [head, tail] = around(text, one, 80, 60);
  if (one.family === 'years') {
    const near = PUNISHED.test(/[^;]*$/.exec(head)?.[0] ?? '') || PUNISHED.test(/^[^;.]*/.exec(tail)?.[0] ?? '');
    return near && !LASTED.test(head) ? 'prison-years' : undefined;
  }
  if (COIN_BEFORE.test(head) || COIN_AFTER.test(tail)) return undefined;
  return money.kindOf(one, others);
}
