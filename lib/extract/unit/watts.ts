import { matchAt } from '@/lib/extract/number/fold';
import { letters } from '@/lib/extract/number/pattern';

/** A unit found after a number. */
export type Unit = { unit: string; end: number };

/** Watts, short and long, with Cyrillic letters among Latin ones and the other way round. */
const WATT = letters(
  /(?:([kкmмgгtт])-?(?:[вbv][тt]|w)|(kilo|mega|giga|tera|кило|мега|гига|тера)[- ]?(?:watt|vatt|[ву]?атт)|([wв]т?(?:att|атт)?))(?:\(?(?:s|[ауы]|ов|ами|ах)\)?(?=[^@]))?/y,
);
const LETTER: Record<string, string> = { k: 'k', к: 'k', m: 'M', м: 'M', g: 'G', г: 'G', t: 'T', т: 'T' };

/** "hours" after watts, joined in any way but by a stroke in English and Russian, where that means "per hour". */
const HOURS = letters(
  /(?: ?[-·] ?|\.| )?(?:h|hrs?|hours?|ч|час(?:а|ов|ам|ами|ах|у|е)?)(?!@)|(?: ?[-·/] ?|\. ?| )?(?:саг|соат|саат|soat|s(?=[ ,.)]))@{0,6}/y,
);
/** "megawatts per hour": a unit of nothing, which newsrooms print all the same. */
const PER_HOUR = letters(
  / ?(?:\/ ?(?:h|hr|hour|ч|час@{0,2})|(?:(?:of |в )?(?:electricity|electric power|power|energy|електроенергии|енергии|мощности|тока|elektr@*|електр@*|енерг@*|energiya@*|барк|неруи|кувваи|куват@*) ){0,3}(?:(?:per|an|each|every|in an) hour|в час|за час|сагатына|саатына|соатига|soatiga|дар (?:як |хар )?соат))(?!@)/y,
);
/** The same told before the number: «сағатына 600 мегаватт». */
export const PER_HOUR_BEFORE = letters(
  /(?<!@)(?:(?:сагатына|саатына|соатига|soatiga|дар (?:як |хар )?соат|(?:бир|bir) (?:сагатта|саатта|соатда|soatda)|в час|ежечасно|hourly|(?:each|every|per) hour)(?: @+){0,2}) ?$/,
);
/** What power becomes when it is told "per hour". */
export const PER_HOUR_NAMES: Record<string, string> = {
  kW: 'kilowatts per hour',
  MW: 'megawatts per hour',
  GW: 'gigawatts per hour',
  TW: 'terawatts per hour',
};

/** Endings of words and of short forms: «мегаваттқа», «50-мегаваттная», "MVtni". */
const ENDING = letters(/-?@{0,7}/y);
const SHORT_ENDING = letters(
  /-?(?:[ндт][аео]н|[гк][аео]|ни|[нд]ы|[тд]ы|ли[к]?|л[ыи][к]|н[ыи][н]|dan|ga(?:cha)?|ni|li[kq]?|ная|ный|ную|ной|тай|дай)(?!@)/y,
);
const LETTER_HERE = letters(/@/y);
const KVA = letters(/k-?va(?!@)|к-?ва(?!@)/y);

/** Watts or watt-hours that begin here. */
function wattsAt(text: string, start: number): Unit | undefined {
  if (matchAt(KVA, text, start)) return { unit: 'kVA', end: KVA.lastIndex };
  const match = matchAt(WATT, text, start);
  if (!match) return undefined;
  const [whole, short, long, plain] = match;
  if (plain && !/^(?:w|вт|watt|ватт)$/.test(plain)) return undefined;
  const size = plain ? '' : (LETTER[(short ?? long ?? '')[0] ?? ''] ?? '');
  const end = start + whole.length;
  const perHour = size && matchAt(PER_HOUR, text, end);
  if (perHour) return { unit: PER_HOUR_NAMES[`${size}W`] ?? '', end: end + perHour[0].length };
  const hours = matchAt(HOURS, text, end);
  if (hours) return { unit: `${size}Wh`, end: end + hours[0].length };
  const ending = matchAt(long || plain?.length === 4 ? ENDING : SHORT_ENDING, text, end);
  const after = end + (ending?.[0].replace(/^-$/, '').length ?? 0);
  return matchAt(LETTER_HERE, text, after) ? undefined : { unit: `${size}W`, end: after };
}

/** Energy or power that begins here; a short form after it in brackets belongs to it: "megawatt-hours (MWh)". */
export function wattUnitAt(text: string, start: number): Unit | undefined {
  const unit = wattsAt(text, start);
  const bracket = unit && /^ ?\(/.exec(text.slice(unit.end, unit.end + 2))?.[0].length;
  const again = bracket ? wattsAt(text, unit.end + bracket) : undefined;
  return again && again.unit === unit?.unit && text[again.end] === ')' ? { ...again, end: again.end + 1 } : unit;
}
