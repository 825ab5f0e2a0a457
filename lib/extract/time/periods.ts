import { letters } from '@/lib/extract/number/pattern';
import { monthOf } from './months';
import { COUNT, HALF, LENGTH, lasting, month, ORDER, type Period, partOf, QUARTER, year } from './time-words';

/** A period told: the words of it and the same in ISO form. `weak`: it may only be the date of the event. */
export type PeriodFound = { period: Period; start: number; end: number; weak?: boolean };

type Told = Record<string, string | undefined>;
type Rule = [RegExp, (told: Told) => Period | undefined];
/** Group `skip` holds words that lead to a period and are no part of it. */
const rule = (pattern: string, make: Rule[1]): Rule => [letters(`(?<![@\\d])(?:${pattern})(?!@)`, 'g'), make];

const day = (y?: string, m?: string) => (m ? `${y}-${monthOf(m)}` : (y ?? ''));
function between({ y, m, z, w }: Told): Period | undefined {
  const from = day(y ?? z, m);
  const to = day(z ?? y, w);
  return from < to ? { from, to } : undefined;
}
const since = ({ y, m }: Told): Period => ({ from: day(y, m) });

const TO = ' ?- ?| (?:to|until|till|through|and|по|до|и|то)(?: соли)? | ';
const FROM = '(?<skip>(?:between|in|for) )?(?:(?:from|с|со|аз|в|за) )?(?:мохх?ои |солхои )?';
const TILL = '(?: (?:дейин|чейин|гача|gacha|айлар@*|oylar@*|ойлар@*|айында))?';
const THE = '(?<skip>(?:(?:over|in|during|for) )?the )?(?:(?:за|в|во|по итогам|дар|за все) )?';
const THIS_YEAR = '(?:of (?:the|this|the current) year|(?:етого|текущего|нынешнего) года|соли жори)';
/** Words before a length that only say that it is one. */
const ENGLISH_LEAD =
  '(?:over|for|during|in|within|across|spanning|throughout)(?: (?:the|a|about|almost|nearly|more than|roughly|at least|over|course of|span of|space of|period of|past|last|previous|preceding|some|around|just))* ';
const RUSSIAN_LEAD =
  '(?:за|в течение|на протяжении|более чем за|почти за|в последние)(?: (?:почти|более|около|примерно|последн@+|ет[ио]@?|прошедш@+|прошл@+|минувш@+|неполны@+|все|как минимум|не менее))* ';
const TURKIC_TAIL =
  'давомида|davomida|mobaynida|мобайнида|ишинде|ичинде|ichida|ичида|бойы|бою|аралыгында|колеминде|уакытта|мерзимде|муддатда|бери|beri|буен|buyon|охир';
const NO_TERM = '(?! ?(?:in (?:prison|jail)|of imprisonment|-?old|behind|sentence))';

const RULES: Rule[] = [
  rule(`${FROM}${month('m')}(?: ${year('y')})?(?:${TO})${month('w')},?${TILL} ${year('z')}`, between),
  rule(`${year('y')} ${month('m')}(?:${TO})(?:${year('z')} )?${month('w')}${TILL}`, between),
  rule(`${FROM}${year('y')}(?:${TO})${year('z')}${TILL}`, between),
  rule(`${year('y')} ${ORDER} (?:${HALF}|${QUARTER})`, partOf),
  rule(`${THE}${ORDER} (?:${HALF}|${QUARTER})(?: (?:${year('y')}|${THIS_YEAR}))?`, partOf),
  rule(`(?:дар )?(?:${HALF}|${QUARTER}) ${ORDER}(?: ${year('y')})?`, partOf),
  rule(`(?<skip>in )?(?:(?<half>h)|(?<quarter>q))(?<o>[1-4]) ${year('y')}`, partOf),
  rule(`${THE}(?:first |перв@+ )?${COUNT} (?:months|месяц@*) (?:${year('y')}|${THIS_YEAR})`, partOf),
  rule(
    `(?:${year('y')}|(?:биылгы|осы|ушул|быйыл@*|joriy|жорий|shu|шу) (?:жыл|йил|yil)@*) (?:алга[шч]кы |dastlabki |дастлабки |birinchi |бирин[чш]и )?${COUNT}[- ]?(?:ай|oy|ой)@*`,
    partOf,
  ),
  rule(`(?:дар )?(?:давоми |тули )?${COUNT} мохи? (?:аввали )?(?:соли жори|${year('y')})`, partOf),
  rule(`(?:since|from) (?:the (?:start|beginning) of |early |late )?(?:${month('m')},? )?${year('y')}`, since),
  rule(`(?:с|со|начиная с) (?:начала |конца )?(?:${month('m')} )?(?<y>20\\d\\d) ?г(?:\\.|од@*)?`, since),
  rule(
    '(?<y>20\\d\\d)[- ]?(?:жыл|йил|yil)(?:дан|dan|дын ба[шс]ынан|ning boshidan|нинг бошидан)(?: (?:бери|beri|буен|buyon))?',
    since,
  ),
  rule('аз (?:ибтидои |аввали )?соли (?<y>20\\d\\d)', since),
  rule(
    '(?:(?:за|в течение|in|over|for) )?(?<u>полгода|half a year|жарты жыл@*|жарым жыл@*|ярим йил@*|yarim yil@*|ним сол)',
    () => ({ duration: 'P6M' }),
  ),
  rule(
    '(?:(?:за|в течение|in|over|for) )?(?<u>a year and a half|one and a half years|полтора года|полутора лет|(?:бир|bir) (?:жарым|ярим|yarim) (?:жыл|йил|yil)@*|якуним сол)',
    () => ({ duration: 'P18M' }),
  ),
  rule(`(?<skip>${ENGLISH_LEAD})(?:${COUNT}[ -])?${LENGTH}(?:[ -](?:period|span))?${NO_TERM}`, length),
  rule(`${COUNT}[ -]${LENGTH}[ -](?:period|span|scheme|operation|investigation|theft)`, length),
  rule(`${RUSSIAN_LEAD}(?:${COUNT} )?${LENGTH}`, length),
  rule(
    `(?:(?:сонгы|акыркы|so'nggi|сунгги|охирги|oxirgi|откен|o'tgan|утган) )?${COUNT}[ -]${LENGTH} (?:${TURKIC_TAIL})`,
    length,
  ),
  rule(`(?:сонгы|акыркы|so'nggi|сунгги|охирги|oxirgi) ${COUNT}[ -]${LENGTH}`, length),
  rule(`(?!бир |bir )${COUNT}[ -](?<u>жылда|айда|кундо|кунде|йилда|ойда|кунда|yilda|oyda|kunda)`, length),
  rule(
    `(?:дар|тайи|дар давоми|дар тули|дар муддати|зарфи|дар зарфи) ${COUNT} (?<u>сол|мох|руз|хафта)(?:и охир|и гузашта|и)?`,
    length,
  ),
  rule(`${COUNT} (?<u>сол|мох)и (?:охир|гузашта)`, length),
];

function length({ n, u = '' }: Told): Period | undefined {
  return lasting(n, u);
}

/** A whole year: "during 2024", «в 2024 году». */
const WHOLE_YEAR = letters(
  '(?<!@)(?<skip>(?:during|throughout|in|for|over) (?:the whole of |all of )?)?(?<lead>(?:за|в|в течение) (?:весь )?)?(?<y>20\\d\\d)(?<tail> ?г(?:\\.|оду?)(?!@)|[- ]?(?:жылы|yilda|йилда|yil davomida|йил давомида|жыл ичинде)(?!@))?',
  'g',
);

/** "during the period": the period of a sentence before. */
const CONTINUES = letters(
  '(?<!@)(?:(?:during|over|in|within) (?:the|this|that|the same|the said) (?:period|time|timeframe|span)|за (?:ето|указанное|данное|то же) время|(?:за|в) (?:етот|указанный|данный|тот же) (?:период|срок)|(?:осы|бул|аталган|сол|ушул) (?:кезен|уакыт|мерзим|мезгил|убакыт|мооно)@*|(?:shu|bu|ushbu|mazkur) (?:davr|vaqt|muddat)@*|(?:шу|бу|ушбу|мазкур) (?:давр|вакт|муддат)@*|дар (?:ин|хамин) ?(?:давра|муддат|мухлат|давр|вакт))(?!@)',
);

/** Whether a sentence goes on with the period of the one before. */
export const continues = (sentence: string): boolean => CONTINUES.test(sentence);

/** A year, or a word of time: nothing else begins a period. */
const TIME =
  /(?:19|20)\d\d|years?|months?|weeks?|days?|half|quarter|[hq][1-4]|лет|год|месяц|недел|дн(?:я|ей)|сут|квартал|жыл|жарым|ай|кун|апта|токсан|чейрек|йил|ой|чора|yil|oy|kun|hafta|chora|сол|мох|руз|хафта/;

/** The periods told in a stretch of folded text, in order; a whole year only where nothing else is told. */
export function periodsIn(text: string): PeriodFound[] {
  if (!TIME.test(text)) return [];
  const found: PeriodFound[] = [];
  const add = (match: RegExpExecArray, period: Period | undefined, weak = false) => {
    const start = match.index + (match.groups?.skip?.length ?? 0);
    const end = match.index + match[0].trimEnd().length;
    const taken = found.some((other) => start < other.end && other.start < end);
    if (period && end > start && !taken) found.push({ period, start, end, ...(weak ? { weak } : {}) });
  };
  for (const [form, make] of RULES) for (const match of text.matchAll(form)) add(match, make(match.groups ?? {}));
  if (found.length > 0) return found.sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(WHOLE_YEAR)) {
    const { skip = '', lead = '', tail, y = '' } = match.groups ?? {};
    // "In 2022 police found 45 farms" dates the raid; "in 2022 they used 5 GWh" is what they used in it.
    const weak = !/^(?:during|throughout|over|за|в течение)/.test(skip || lead);
    if (skip || lead || tail) add(match, { from: y, to: y }, weak);
  }
  return found;
}
