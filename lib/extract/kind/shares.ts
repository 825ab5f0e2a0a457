import { around } from '@/lib/extract/number/around';
import { letters } from '@/lib/extract/number/pattern';
import type { Measured } from '@/lib/extract/unit/quantity';
import type { Quantity } from '@/lib/schema/vocabulary';

const ELECTRIC = letters(
  /^(?: of|'s of)?(?: от)?(?: [@'-]+){0,6}? (electric@*|power|energy|generation|consumption|grid|output|capacity|електро@*|енерг@*|потреблени@*|генераци@*|выработ@*|мощност@*|нагрузк@*|електр@*|elektr@*|тутыну@*|куат@*|неруи|барк@*|истеъмол@*)[^,;.\d]{0,24}/,
);
const ELECTRIC_BEFORE = letters(
  /(?:електр|енерги|elektr|energi|барк|тутыну|куат|истеъмол|iste'mol|неруи|кувва|кубат)@*[^.;]{0,50}$/,
);
const HASH = letters(
  /hash ?-?(?:rate|power|ing)|х[е]ш ?-?рейт|(?:global|world(?:'s|wide)?|мировог@+|дуние@+|алем@+) (?:bitcoin |btc |crypto@* )?(?:mining|майнинг)/,
);
const CHANGED = letters(
  /(?:grew|grown|rose|risen|fell|increas@*|declin@*|drop@*|up|down|by|tax|вырос@*|увелич@*|сниз@*|сократ@*|на|ставк@+) (?:by |на |почти |about |almost )*$/,
);
/** Whose share is none of a country's: that of a bill, of a price, of a tax, of one plant. */
const OTHER = letters(
  /(?<!@)(?:bills?|prices?|costs?|tariffs?|profits?|revenue@*|earnings|tax@*|fees?|sales|счет@*|стоимост@*|цен(?:ы|а|е|у|ой)?|тариф@*|прибыл@*|доход@*|налог@*|оплат@*|плат[аыеу]@*|станци@*|[тг]ес|завод@*|толем@*|толоо@*|баг[аы]@*|баа@{1,6}|нарх@*|narx@*|нарк@*|арзиш@*|tarif@*|to'lov@*|тулов@*|soliq@*|солик@*|салык@*|foyda@{0,4}|кун[ыу]@*|андоз@*|бекет@*|stansiya@*|нируго@*)(?!@)/,
);
const OWNER = letters(/(?<!@)(?:plant|station|farm|compan|firm|its|his|her|their|our|ферм|компани|свое)@*/);
/** Words that are a country's, a region's or the world's: "output" alone may be anybody's. */
const WHOLE = letters(
  /(?<!@)(?:countr@+|nation@*|state@*|kazakh@*|kyrgyz@*|uzbek@*|tajik@*|turkmen@*|region@*|province@*|oblast@*|republic@*|grid@*|total|all|world@*|global|стран@*|национал@*|казах@*|к[иы]рг[иы]з@*|узбек@*|таджик@*|туркмен@*|облас@*|регион@*|республик@*|общ(?:ей|его|ая|ее|ем)|вс(?:ей|его|ю)|мир[аоу]@*)(?!@)/,
);

/** What a percentage is a share of, if of electricity or of the hash rate. */
export function shareKind(text: string, one: Measured): Quantity | undefined {
  const [head, tail] = around(text, one, 70, 90);
  if (CHANGED.test(head) && !/(?:до|to) $/.test(text.slice(one.start, one.number))) return undefined;
  const words = `${/[^,;]*$/.exec(head)?.[0] ?? ''}|${/^[^,;.]*/.exec(tail)?.[0] ?? ''}`;
  if (HASH.test(words)) return 'hash-rate-share';
  const { english, russian } = one.sentence;
  const told = ELECTRIC.exec(tail);
  if (told && (!english || /^(?:'s)? of /.test(tail))) {
    const bare = /^(?:out|cap|gen|выр|мощ|ген|нагр)/.test(told[1] ?? '') && !WHOLE.test(words);
    const owned = OWNER.test(told[0].slice(0, told[0].indexOf(told[1] ?? '')));
    return bare || owned || OTHER.test(told[0]) ? undefined : 'share-of-power';
  }
  const before = english || russian ? undefined : ELECTRIC_BEFORE.exec(head);
  return before && !OTHER.test(before[0]) ? 'share-of-power' : undefined;
}
