import { letters } from '@/lib/extract/number/pattern';
import { wattUnitAt } from './watts';

export type Per = 'hour' | 'day' | 'month' | 'year' | 'machine' | 'household' | 'person' | 'purchase';

/** Words of a rate. They stand before a number as well as after it, but for those of the second list. */
const RATES: [Per, string, string][] = [
  [
    'purchase',
    'each purchase|каждую покупку|in (?:a|one|each) (?:single )?(?:purchase|transaction|deal)|(?:at (?:a|one) time|at once|in one go)|за (?:один|1) раз|за (?:одну |одной |1 )?(?:покупку|сделку|операцию)|(?:в|при|на|в рамках) (?:одной|одну|каждой) (?:сделк|покупк|операци)@+|единовременно|(?:бир|bir) (?:рет|мамиле|сатып алу|жолу|марте|марта|marta|харид|xarid|келишим|битим|bitim)@*|дар (?:як|хар) (?:маротиба|харид|муомила)@*|purchase limit@*|max(?:imum)? purchase|лимит@* (?:на )?(?:покупк|закуп)@+',
    'per (?:single )?(?:purchase|transaction|deal|trade|order|buy)|a purchase',
  ],
  [
    'machine',
    '(?:each|every|one|a single) (?:@+ )?(?:machine|rig|device|asic|miner|unit)|each (?:uses?|using|consumes?|consuming|draws?|drawing|needs?)|(?:кажд(?:ый|ое|ая)|од(?:ин|но)) (?:@+ )?(?:аппарат|устройство|асик|майнер|машина)|кажд(?:ый|ая|ое) (?:потребл|расход|использ|бер[еу]т)@*|(?:ар|хар|har) бири@*|har biri@*|аркайсы@*|хар кадом@*|(?:ар|ар бир|har bir|хар бир|хар як|хар) (?:@+ )?(?:аппарат|курылгы|тузмок|qurilma|курилма|дастгох|apparat)',
    'per (?:machine|rig|device|unit|asic|miner)|на (?:один |одно |каждый |каждое )?(?:аппарат|устройство|асик|майнер|машину)',
  ],
  [
    'household',
    '(?:each|every) household|кажд@+ (?:домохозяйство|семья)',
    'per (?:household|family)|на (?:одно )?домохозяйство|на (?:одну )?семью',
  ],
  [
    'person',
    '(?:each|every) (?:person|inhabitant)',
    'per (?:person|capita|head|inhabitant)|на (?:одного )?(?:человека|жителя)|на душу',
  ],
  [
    'hour',
    '(?:each|every) hour|hourly|в час|ежечасно|сагатына|саатына|соатига|soatiga|(?:дар (?:як |хар )?|хар )соат',
    '(?:per|an) hour|\\/ ?h(?:our)?',
  ],
  [
    'day',
    'daily|(?:each|every) day|в (?:сутки|день)|ежедневн@+|ежесуточно|суточн@+|кун[уи]н[ое]|таулигине|кун сайын|суткасына|kuniga|har kuni|кунига|хар куни|харруза|рузона|(?:дар (?:як |хар )?|хар )(?:шабонаруз|руз)|(?:бир|bir) (?:кунде|кунда|kunda|суткада)',
    '(?:per|a) day|\\/ ?day|за сутки',
  ],
  [
    'month',
    'monthly|(?:each|every) month|в месяц|ежемесячн@+|айына|ай сайын|oyiga|har oyda|ойига|хар ойда|хармоха|мохона|(?:дар (?:як |хар )|хар )мох|(?:бир|bir) (?:айда|ойда|oyda)',
    '(?:per|a) month|\\/ ?month',
  ],
  [
    'year',
    'annual|annually|yearly|(?:each|every) year|в год|ежегодн@+|годов@+|жылына|жыл сайын|жылдык|yiliga|har yili|yillik|йилига|хар йили|йиллик|харсола|солона|(?:дар )?хар сол|(?:бир|bir) (?:жылда|йилда|yilda)',
    '(?:per|a) year|per annum|\\/ ?year',
  ],
];
const NOT_AFTER = '(?! (?:and a half|ago|earlier|later|before|or two|тому|назад))';
const after = RATES.map(([per, both, only]) => ({
  per,
  form: letters(`^[^\\d.;:()\\n]{0,32}?(?<!@)(?:${only}|${both})(?!@)${NOT_AFTER}`),
}));
const before = RATES.map(([per, both]) => ({
  per,
  form: letters(`(?<!@)(?:${both})(?!@)[^\\d.;()\\n]{0,48}$`),
}));

/** A limit on buying energy is one on each purchase: "cannot buy more than", «не может купить более». */
const LIMIT_BEFORE = letters(
  /(?<!@)(?:(?:cannot|can't|can|may|must|could|not|only|allowed|permitted|entitled|limited|restricted) (?:not |only |to |from |be |able )*(?:buy|purchas)@*|(?:может|могут|вправе|нельзя|можно|разрешено|запрещено) (?:@+ )?(?:купить|покупать|приобрести|приобретать|закупать))[^\d.;()\n]{0,24}$/,
);
const LIMIT_AFTER = letters(
  /^[^\d.;:()\n]{0,24}(?<!@)(?:сатып ала? ?ал(?:ма|ба)@*|сатып алууга|сатып алуга|xarid qil@* ol@*|sotib ol@* olm@*|харид кил@* ол@*|сотиб ол@* олм@*|харид карда (?:на)?метавон@*|харидан мумкин)/,
);

const WORDS = letters(/@@/);
/** "3 kW each": of machines, if it is power that each has. */
const EACH = letters(/^[^\d.;:()\n]{0,32}?(?<!@)(?:each|apiece|кажд(?:ый|ая|ое))(?!@)/);

/**
 * What a number with this unit is told for each of, from the words after it (up to the next number) and before it
 * (from the last). Power "per hour" has its hour in the unit.
 */
export function rateOf(head: string, tail: string, unit: string): Per | undefined {
  const hourly = unit.endsWith('per hour');
  let best: { per: Per; length: number } | undefined;
  for (const { per, form } of after) {
    if (hourly && per === 'hour') continue;
    const length = form.exec(tail)?.[0].length;
    if (length !== undefined && length < (best?.length ?? 99)) best = { per, length };
  }
  if (best) return best.per;
  const told = WORDS.test(head) && before.find(({ per, form }) => !(hourly && per === 'hour') && form.test(head));
  if (told) return told.per;
  const watts = /W|watt/.test(unit);
  if (watts && EACH.test(tail)) return 'machine';
  return unit.endsWith('Wh') && (LIMIT_BEFORE.test(head) || LIMIT_AFTER.test(tail)) ? 'purchase' : undefined;
}

const PER_UNIT = /^(?: ?\/ ?| (?:per|за|a|for|барои) |-)(?:(?:1|one|один|одну|як) ?)?/;
const UNIT_BEFORE = letters(
  /(?:(?:per|за|for|барои) )?(?:(?:1|one|один|бир|bir|як|хар як) ?)?([kкmм][wвv][@·/ -]{0,14}|кило[@ -]{6,24}|kilo[@ -]{6,24})(?: (?:ушин|учун|uchun|costs?|стоит|обходится|нархи|баасы))?[ ,:-]{0,3}(?:(?!(?:а|и|но|and|but|while) )@+ ){0,4}$/,
);
const ENERGY = /^(?:[kM]Wh?)$/;

/** The unit of a price: the kWh of "26 tenge per kWh" or of «1 кВт·ч үшін 26 теңге»; `end` is how much of the tail it takes. */
export function priceUnit(head: string, tail: string): { unit: string; end: number } | undefined {
  const slash = PER_UNIT.exec(tail);
  const unit = slash && wattUnitAt(tail, slash[0].length);
  if (unit && ENERGY.test(unit.unit)) return unit;
  const told = UNIT_BEFORE.exec(head);
  if (
    !told?.[1] ||
    !/^(?:per|за|for|барои)|^(?:1|one|один|бир|bir|як)|ушин|учун|uchun|costs?|стоит|обходится/.test(told[0])
  )
    return undefined;
  const found = wattUnitAt(told[1], 0);
  return found && ENERGY.test(found.unit) ? { unit: found.unit, end: 0 } : undefined;
}

/** Whether "1 kWh" here is only what a price is for. */
export const isPriced = (head: string, tail: string): boolean =>
  /(?:per|за|for each|каждый|барои(?: хар)?) $/.test(head) ||
  /^(?:[- ]?(?:га|ке|ге|ga|дин|нын|нинг|ning))? (?:ушин|учун|uchun|costs|стоит|обходится)/.test(tail);
