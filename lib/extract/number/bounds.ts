import type { Bound } from '@/lib/schema/vocabulary';
import { letters } from './pattern';

/** How firmly a number is told, by the words before it. */
const BEFORE: [Bound, string][] = [
  [
    'at-most',
    "no more than|not more than|not exceed(?:ing)?|(?:not|cannot|can't|never) (?:@+ ){0,4}more than|at most|(?:a )?maximum of|less than|fewer than|under|below|just under|≤|<|не более(?: чем)?|не больше(?: чем)?|не свыше|не превыша@+|не превысил@*|не может превышать|не (?:может|могут|вправе|должн@+) (?:@+ ){0,4}(?:более|больше|свыше)|максимум|менее(?: чем)?|меньше(?: чем)?|чуть менее|камтар аз|на (?:бештар|зиеда?|беш) аз|ko'pi bilan|купи билан|ен коби|коп дегенде|ен коп",
  ],
  [
    'at-least',
    'at least|no less than|not less than|no fewer than|not fewer than|minimum(?: of)?|≥|не менее(?: чем)?|не меньше(?: чем)?|как минимум|минимум|по меньшей мере|по крайней мере|кеминде|ен аз(?:ы|ында)|ен аз|kamida|камида|на кам аз|на камтар аз|хадди аккал|акаллан|камаш',
  ],
  [
    'more-than',
    'more than|over|well over|just over|in excess of|exceed(?:s|ed|ing)?|upwards of|above|surpass(?:es|ed|ing)|topp(?:ed|ing)|greater than|>|свыше|более(?: чем)?|больше(?: чем)?|превы(?:шает|шают|шающ@+|сил@*|шал@*)|зи(?:е)да? аз|беш аз|бештар аз|зи(?:е)дтар аз',
  ],
  [
    'almost',
    'almost|nearly|practically|почти|без малого|практически|кариб|карийб|qariyb|деерлик|дерлик|deyarli|деярли|salkam|салкам',
  ],
  [
    'about',
    'about|around|some|approximately|approx\\.?|roughly|circa|close to|somewhere around|an average of|~|≈|около|примерно|приблизительно|порядка|ориентировочно|где-то|в районе|шамамен|болжол менен|болжолдуу|такрибан|тахминан|taxminan|худуди|наздики|наздик ба|тахмин',
  ],
  ['up-to', 'up to|as much as(?! an? )|as many as|до|вплоть до|то ба|то'],
];
/** All the words of one table, a group to each bound. */
const groups = (table: [Bound, string][]) => table.map(([, words]) => `(${words})`).join('|');
/** The bound whose group matched. */
const boundOf = (table: [Bound, string][], match: RegExpExecArray) =>
  table[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'about';

const before = letters(`(?<![@\\d])(?:${groups(BEFORE)})(?: (?:in|в|на|с|по|из|к|the|a|an|of|ба|by))?[ ,:]*$`, '');

/** And by the words after it, which is where most languages of the region put them. */
const AFTER: [Bound, string][] = [
  [
    'at-least',
    "кем емес|аз емес|kam emas|кам емас|kam bo'lmagan|кам булмаган|or more|and more|и более|и больше|or above",
  ],
  [
    'at-most',
    "артык емес|ашпа@*|коп емес|ortiq emas|ортик емас|ko'p emas|куп емас|кем(?! (?:емес))|kam(?! (?:emas|bo'l))|кам(?! емас)|аз(?= )(?! емес)|or less|or fewer|и менее|oshmaydi|ошмайди|аспайды|ашпайт",
  ],
  [
    'more-than',
    "астам|артык|аса(?:там)?|ас(?:ып|кан|ты|ады)|жогары|ашык|ашуун|аш(?:кан|ты|ат)|кобуроок|коп|ortiq@*|ортик@*|ziyod@*|зи(?:е)д(?:тар|рок|а)?|ko'proq|купрок|ko'p|куп|oshiq|ошик|oshgan|oshdi|ошган|ошди|беш(?:тар)?|с лишним|с небольшим|-?plus|\\+",
  ],
  ['almost', 'дерлик|деерлик|deyarli'],
  [
    'about',
    'жуык@*|жакын|тарта|таяу|якин|yaqin|atrofida|атрофида|шамасында|шамасы|тегерегинде|чамасы@*|чамалуу|аталап|or so',
  ],
  ['up-to', 'дейин@*|чейин@*|гача|gacha|кадар|qadar|шейин'],
];
const TILL = '[ -]?(?:[ндт][аео]н|[гк][аео]|dan|ga|та|ta|lik@{0,4}|лик@{0,4}|тадан|tadan)?[ ,]*';
const after = letters(`^${TILL}(?:${groups(AFTER)})(?!@)`, '');
/** Endings of the number or the unit itself: «тоғыз миллиардтай», "50 minggacha". */
const ENDINGS: [Bound, RegExp][] = [
  ['up-to', /(?:гача|gacha)$/],
  ['about', /(?:тай|дай|тей|дей|лаган|ларча)$/],
];

/** What rose or fell «до 50 МВт» reached it: that is no upper bound. */
const REACHED = letters(
  /(?<!@)(?:вырос|возрос|увелич|сни[жз]|сокра[тщ]|упал|подня|повыс|уменьш|дош[ел]л)@*(?=(?:[^.,;]|[.,]\d){0,50}$)/,
);

/** The bound whose words end right before this place. */
export function boundBefore(text: string, start: number, from: number): { bound: Bound; start: number } | undefined {
  const base = Math.max(from, start - 56);
  // The match that begins first is of the longest words: "no less than" is not "less than".
  const match = before.exec(text.slice(base, start));
  const best = match ? { bound: boundOf(BEFORE, match), start: base + match.index } : undefined;
  if (
    !best ||
    text.slice(best.start, start).trim() !== 'до' ||
    !REACHED.test(text.slice(Math.max(0, best.start - 60), best.start))
  )
    return best;
  return boundBefore(text, best.start, from);
}

/** The bound whose words begin right after this place. */
export function boundAfter(text: string, end: number): { bound: Bound; end: number } | undefined {
  const match = after.exec(text.slice(end, end + 28));
  return match ? { bound: boundOf(AFTER, match), end: end + match[0].length } : undefined;
}

/** The bound that the ending of a written-out number or unit tells. */
export function boundWithin(text: string): Bound | undefined {
  return ENDINGS.find(([, form]) => form.test(text))?.[0];
}
