import { letters } from '@/lib/extract/number/pattern';

/** A coin, but not the mining of it: neither "bitcoin miners" nor «биткоин-ферма». */
const COIN =
  '(?<!@)(?:btc|eth|ethereum|bitcoin|бит(?:ко[ий]|к[ои])н@{0,6}|bit[kc]oin@{0,6})(?![@s])(?!(?: @+)?[ -](?:min|farm|rig|ring|heist|equip|майн|mayn|казу|казып|ферм|ferm|добы|аппарат|оборуд))';
/** What a price is called and what it does, in words that stand after the coin. */
const PRICED =
  'trad(?:es?|ed|ing)|chang@+ hands|hover@*|hit|reached|price[sd]?|fetch@*|cost@*|s[oe]ld|(?:is|was|be) worth|soar@*|surg@*|jump@*|rose|risen|rall@*|climb@*|fell|slid|drop@*|topp@*|cross@*|pass@*|plung@*|past|above|at|стои[тл]@*|торг@*|цен@{1,4}|курс@*|подорож@*|подешев@*|вырос@*|достиг@*|превыс@*|упал@*|обош@*|дава@*|нарх@*|narx@*|баг[аы]@*|баа(?:сы)?@*|кун[уы]@*|нарк@*|арзиш@*|qiymat@*|киймат@*|расид|гузашт';
const BEFORE = letters(
  `(?:${COIN}(?:'s)?(?:[^.;\\d@](?:@+ ){0,3}|[^.;\\d]{0,12} )(?:${PRICED})(?!@)[^.;\\d]{0,40}|(?:one|a|per) coin (?:${PRICED})(?!@)[^.;\\d]{0,30}|(?:(?<!@)(?:price|rate|value|нархи?|арзиши|курси|киммати)|(?:курс|цен|стоимость)@*) (?:of )?(?:a |one |одного |один |як )?${COIN}[^.;\\d]{0,40}|(?<!@)(?:один|one|a|бир|bir|як) ${COIN}[^.;\\d]{0,40}|${COIN}(?: price)?(?: at| =|:) ?|= ?|exchange rate[^.;\\d]{0,30}|курс@* доллара[^.;\\d]{0,30})(?:us ?)?\\$?$`,
);
const AFTER = /^ ?(?:= ?[\d$]|(?:per|за|for (?:one|a)) (?:coin|bitcoin|btc|биткоин|монету))/;

/** Verbs of a price that end the sentence, as in the Turkic languages: "Bitkoin 110 000 dollarga yetdi". */
const NAMED = letters(`${COIN}[^.;\\d]{0,16}$`);
const VERB = letters(
  /^@* (?:ko'taril|кутарил|котерил|кымбатта|арзанда|yetdi|етди|жет[тк]|turadi|турат|турад|тунад|арзиш|oshdi|ошди|асты|ашты|tushdi|тушди|тусти)/,
);

/** Whether a sum, by the words before and after it, is the price of a coin or a rate of exchange: no part of any case. */
export const isCoinPrice = ([head, tail]: [string, string]): boolean =>
  BEFORE.test(head) || AFTER.test(tail) || (VERB.test(tail) && NAMED.test(head));
