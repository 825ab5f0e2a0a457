import { matchAt } from '@/lib/extract/number/fold';
import { letters } from '@/lib/extract/number/pattern';
import type { Found } from '@/lib/extract/number/read-number';
import type { Sentence } from '@/lib/extract/sentences';
import { type Counted, englishNoun, nounOf } from './count-nouns';

/** Words that may stand between a number and its noun: "135 illegal mining machines", «17 уголовных дел». */
const ENGLISH = letters(
  /^(?!basic|calculation|conventional|monetary|percentage)(?:@+(?:ed|al|ary|ic|ive|ous|ing|ian|ese|ish|ful|less|ent|ant|able|stani|ern|ately)|mining|crypto@*|bitcoin|btc|asic|illicit|legal|unlicen[cs]ed|private|grey|gray|black|shadow|power|energy|electricity|utility|company|farm|rig|machine|data|hardware|equipment|court|state|police|bank|local|large|small|big|major|high|low|new|old|more|other|such|different|separate|unauthori[sz]ed|underground|clandestine|hidden|home|house|family|kazakh|uzbek|tajik|kyrgyz|turkmen|chinese|young|plus|of|pieces?|sets?|units?|items?|@{1,3}\d+@*\+*|antminer|whatsminer|innosilicon|avalon|pro|video|graphics|computer|district|city|senior|top|rogue|active|tax|mid|fully)$/,
);
/** Counters that tell nothing of the thing: it may stand before the number. */
const PIECE = letters(/(?:штук@{0,3}|шт|дона|дана|даана|dona|адад|pieces?)(?!@)/y);
const RUSSIAN = letters(
  /^(?!крупнейш)(?:@{2,}(?:ых|их|ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ым|им|ыми|ими|ую|юю|но|ски)|единиц@*|штук@*|шт|екземпляр@*|комплект@*|крипто@*|майнинг@*|asic|асик|antminer|mining|крупн@*|серых|таких|по|для)$/,
);
/** Words that no noun phrase of the other languages runs across. */
const STOP = letters(
  /^(?:va|ва|жане|жана|и|да|де|билан|bilan|мен|менен|бо|бар|ушин|учун|uchun|учун|барои|аз|дар|ба|то|ки|болып|болуп|bo'lib|жыл@*|йил@*|yil@*|сол@{0,4}|мох@{0,3}|ай(?:дан|да|дын|ы|ында|лык|га)?|ой(?:да|и|дан)?|oy(?:da|i|dan)?|кун@*|кун@*|kun@*|руз@*|соат@*|саат@*|саг@*|soat@*|пайыз@*|фоиз@*|foiz@*|процент@*|город@*|област@*|облыс@*|вилоят@*|viloyat@*|минут@*|час@*|лет|год@*|месяц@*|дн(?:я|ей|и)|тонн@*|tonna|кг|км|метр@*|кв|гектар|га|автомобил@*|автомашин@*|транспорт@*|оружия|мулк|адамдык|статьи|тг|хеш@*|выше|ниже)$/,
);
const WORD = letters(/@[@\d'+]*(?:-@[@']*)*/y);
const GAP = letters(/[ ]|-(?=@)/y);
/** «4 машины» are cars; «4 майнинговые машины» are not, nor are fifty. */
const MANY = 50;
const CAR = /^машин/;
const MINING = /майн|mayn|крипто|asic|асик|mining/;
/** Nouns that only measure out the next one: «единиц оборудования», "pieces of equipment", "5 nafar shaxs". */
const MEASURE = /^(?:единиц|antminer|whatsminer|innosilicon|asic|асик|комплект|нафар|nafar|адад|дона|дана|даана|dona)/;
const HEAD_OF = letters(
  /(?:pieces?|sets?|units?|items?) of(?: @+){0,2} (?:equipment|hardware|machines|devices|rigs|computers|gear|machinery)(?!@)/y,
);

export type Count = Counted & { end: number };

function englishCount(text: string, at: number, value: number): Count | undefined {
  let found: (Count & { plural: boolean }) | undefined;
  let place = at;
  for (let words = 0; words < 7; words += 1) {
    const pieces = matchAt(HEAD_OF, text, place);
    if (pieces) return { what: 'equipment', unit: 'units', end: place + pieces[0].length };
    const noun = englishNoun(text, place);
    const word = noun ? text.slice(place, noun.end) : matchAt(WORD, text, place)?.[0];
    if (!word) break;
    if (noun) found = { ...noun, plural: /s$|people|men|women|staff|equipment|gear|facts| of$/.test(word) };
    else if (!ENGLISH.test(word) && !letters(/^(?!year|month|week|day|hour|metre|meter|stor)@+-@/).test(word)) break;
    place += word.length;
    const gap = matchAt(GAP, text, place);
    if (!gap) break;
    place += gap[0].length;
    // After a plural the phrase is over: "135 machines running farms" counts machines.
    if (found?.plural) break;
  }
  const oneOnly = found && !found.plural && value !== 1;
  return found && !(oneOnly && text[at - 1] !== '-' && !/miner$/.test(text.slice(at, found.end))) ? found : undefined;
}

function otherCount(text: string, at: number, value: number, sentence: Sentence): Count | undefined {
  let found: Count | undefined;
  let measured = false;
  let place = at;
  for (let words = 0; words < 5; words += 1) {
    const word = matchAt(WORD, text, place)?.[0];
    if (!word || STOP.test(word)) break;
    const noun = nounOf(word);
    const end = place + word.length;
    const car = CAR.test(word) && value < MANY && !MINING.test(text.slice(at, end + 20));
    if (noun && !car) {
      found = { ...noun, end };
      // The head of a Turkic or a measured phrase comes last: «майнинг фермасы», «5 нафар шахс».
      measured = MEASURE.test(word);
      if (!measured) break;
    } else if ((found && !measured) || car) break;
    else if ((sentence.russian || found) && !RUSSIAN.test(word) && !MEASURE.test(word)) break;
    place = end;
    const gap = matchAt(GAP, text, place);
    if (!gap) break;
    place += gap[0].length;
  }
  return found;
}

/** The machines of a clause, counted after they are named: «видеокарты — 64 штуки». */
function pieces(text: string, at: number, start: number, sentence: Sentence): Count | undefined {
  if (!matchAt(PIECE, text, at)) return undefined;
  const clause = /[^.;\d]*$/.exec(text.slice(Math.max(sentence.start, start - 60), start))?.[0] ?? '';
  const named = clause.split(/[ ,-]+/).some((word) => nounOf(word)?.what === 'equipment');
  return named ? { what: 'equipment', unit: 'units', end: PIECE.lastIndex } : undefined;
}

/** The thing counted by a number that ends at this place, if the words say one of the record's. */
export function countAt(text: string, at: number, number: Found, sentence: Sentence): Count | undefined {
  const gap = matchAt(GAP, text, at);
  if (!gap) return undefined;
  const place = at + gap[0].length;
  const count = sentence.english
    ? englishCount(text, place, number.whole)
    : otherCount(text, place, number.whole, sentence);
  return count ?? pieces(text, place, number.start, sentence);
}
