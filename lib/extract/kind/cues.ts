import { letters } from '@/lib/extract/number/pattern';
import type { Quantity } from '@/lib/schema/vocabulary';

/** Words that say what a sum of money is. `value` and the three nouns after it say it only together. */
export type CueKind = Quantity | 'value' | 'machines' | 'energy' | 'seized';
export type Cue = { kind: CueKind; farther: number; start: number; end: number };

/** Whom a theft of electricity costs something, where a bill would cost it to its payer. */
const PUBLIC =
  ' (?:the )?(?:@+ )?(?:state|country|grid|budget|utilit|government|treasury|network|taxpayer|государств|стран|бюджет|казн|енергетик|налогоплат)@*';

/** `farther` is added to the distance of the cue: a weak cue must stand nearer than a strong one. */
const CUES: [CueKind, number, string][] = [
  [
    'debt',
    -8,
    '(?:(?:електр|elektr|барк)@*(?: @+)? (?:ушин|учун|uchun) )?(?:debts?|arrears|ow(?:e|es|ed|ing)|indebted@*|задолженн@+|задолжал@*|долг(?:и|ов|а|ами|ом)?|карыз@*|берешек@*|qarz@*|карз@*)(?:[^.;()\\d]{0,40} (?:for|за|барои|учун|ушин|uchun) (?:the |неруи |кувваи |потребленн@+ )?(?:power|energy|electricity|електр|свет|барк|elektr)@*)?',
  ],
  [
    'electricity-cost',
    -6,
    `(?:paid|pays?|paying|spen[dt]@*)[^.;()\\d]{0,40} (?:for|on) (?:the )?(?:electricity|power|energy)|(?:electricity|power|energy) (?:bills?|costs?(?!${PUBLIC}))|(?:заплат|оплат|уплат|перечисл|выплат|плат)@*[^.;()\\d]{0,40}(?:за|потребленн@+) (?:електро|свет)@*|(?:за|на) (?:оплату )?(?:потребленн@+ )?(?:електроенерг|електричеств|свет)@*|(?:електр|elektr|барк|кувваи барк)@*(?: @+)? (?:ушин|учун|uchun)|барои (?:неруи |кувваи )?барк`,
  ],
  [
    'electricity-cost',
    -6,
    `(?:електроенерги|електричеств|свет|електр|elektr|барк)@*[^.;()\\d]{0,40} (?:обход|обош|стои[лт]|тушу|tush)@*(?!${PUBLIC})|(?:обход|обош|стои[лт])@*[^.;()\\d]{0,40} (?:електроенерги|електричеств|свет)@*`,
  ],
  [
    'electricity-cost',
    20,
    'for (?:the )?(?:electricity|power|energy)|(?:електр|elektr)@* (?:енергия|energiya)@*(?:га|на|ga)',
  ],
  [
    'tax-relief',
    -12,
    'tax (?:relief|breaks?|benefits?|exemptions?|preferences?|incentives?)|налогов@+ (?:льгот|преференц)@*|(?:льгот@* по|освобожд@+ от) (?:@+ )?налог@*|(?:сал[ыи]к|soliq|солик)@* (?:женилд|имтиез|imtiyoz|yengil|енгил|chegirma|чегирма|преференци)@*|(?:имтиез|сабуки|озодку)@* андоз@*',
  ],
  [
    'recovered',
    -20,
    'recover(?:ed|y|ies)|returned|repaid|reimburs@+|compensated|paid back|made good|возмещ@+|возмест@+|взыска@+|возвращ@+|вернул@*|погас@+|погаш@+|ондирилди|ондирилген|ондирип|кайтар@+|отел@+|отет@+|калпына келтир@+|ондурул@*|толонуп|орду толтур@*|undiri@*|qoplan@*|qoplat@*|qaytar@*|ундир@*|коплан@*|коплат@*|кайтар@*|ситонид@*|руенид@*|баргардон@*|баркарор карда|жуброн@*|пардохт шуд',
  ],
  [
    'fine',
    0,
    'fine[sd]?|fining|penalt(?:y|ies)|penalised|penalized|(?:о)?штраф@*|айыппул@*|айып ?пул@*|жарима@*|чарима@*|jarima@*|айып(?=[^@])',
  ],
  [
    'loss',
    0,
    `damages?|loss(?:es)?|los[et]|losing|harm@*|costing|costs?${PUBLIC}|(?:обош|обход)@*${PUBLIC}|stol[e]n?|steal@*|thefts?|heist|siphon@*|embezzl@*|pilfer@*|diverted|illegally (?:us|consum|suppl|s[oe]l)@*|unpaid (?:electricity|power|energy)|shortfall|ущерб@*|урон@*|потер@+|убыт@+|похищ@+|похит@+|краж@+|украд@+|украл@*|недополуч@+|хищени@+|расхи@+|вред(?:а|у)?|недобор@*|зарар@*|зиен@*|зиян@*|залал@*|шыгын@*|шыгым@*|зыян@*|уурда@*|урла@*|нуксан|талан@*|talon@*|талон@*|o'g'irla@*|угирла@*|zarar@*|ziyon@*|o'zlashtir@*|узлаштир@*|дузд@*|хисорот@*|хасорот@*|торож@*`,
  ],
  [
    'proceeds',
    -4,
    'proceeds|(?:mined|minted|sold) (?:[@\\d.,]+ ){0,3}(?:crypto@*|coins?|bitcoins?|tokens?)|(?:crypto@*|coins?|bitcoins?|tokens?) (?:@+ ){0,3}mined|(?:добы[лтв]|намайн)@*[^.;()\\d]{0,30} (?:крипто|бит|монет)@*|(?:крипто|бит|монет)@*[^.;()\\d]{0,30} (?:добы[лтв]|намайн)@*|казып ал@*|казылып ал@*|казып чыг@*|казилган|казиб ол@*|qazi(?:b|lib) ol@*|истихро[жч]@*|criminal (?:income|profits?|gains)|launder@*|выруч@+|преступн@+ (?:доход|прибыл)@*|легализ@+|отмы@+|кылмыстык (?:жолмен|кирис|табыс)@*|даромади жинояти|jinoiy daromad@*',
  ],
  [
    'income',
    2,
    'incomes?|revenues?|earn(?:ed|ing|ings|s)?|profits?|made|netted|bringing in|generat(?:ed|ing)|доход@*|прибыл@*|заработ@*|зарабат@*|табыс@*|кирис@*|пайда@*|киреше@*|табат|тапкан|daromad@*|даромад@*|foyda(?!lan)@*|фойда(?!лан)@*|ишлаб топ@*|ishlab top@*|фоида',
  ],
  ['tax', 0, 'tax(?:es|ed)?|mining fees?|lev(?:y|ies)|налог@*|салык@*|soliq@*|солик@*|андоз@*'],
  ['turnover', 0, 'turnover|оборот@*|айналым@*|жугуртуу@*|aylanma@*|гардиши'],
  ['investment', 0, 'invest@*|инвест@*|вложи@*|вложен@*|sarmoya@*|сармоя@*|маблаггузор@*'],
  ['tariff', 0, 'tariffs?|price per|(?:тариф|цен)@*(?= на (?:електро|свет))(?: @+){2}|тариф@*|tarif@*'],
  ['transit-fees', -4, 'transit (?:fees?|costs?)|за транзит|транзит учун|транзитке'],
  [
    'assets',
    8,
    '(?:digital |crypto ?)?assets|propert(?:y|ies)|real estate|apartments?|имуществ@*|актив(?:ов|ы|ам)?|недвижим@*|квартир@*|мулик@*|мулки@*|мулк@*|mol-mulk@*|mulk@*|амвол@*',
  ],
  ['seized', 45, 'seized|confiscated|frozen|froze|изъя@+|арестова@+|конфиск@+|таркиле@*|musodara|мусодар@*|мусодира'],
  [
    'value',
    30,
    'worth|valued?|costs?|priced|ценой|стоимост@+|стоят|стоил@*|на (?:общую )?сумму|в сумме|оценива@+|оценен@*|оценк@+|куны@*|багалан@*|баалан@*|баасы@*|нарк@*|qiymat@*|киймат@*|арзиш@*|нарх@*|narx@*|суммасы|сомасы@*|маблаг@*',
  ],
  [
    'machines',
    50,
    'equipment|machines?|devices?|rigs?|hardware|asics?|computers?|оборудовани@+|техник[аиуе]|аппарат@*|устройств@*|видеокарт@*|курылгы@*|курал@*|жабдык@*|тузмок@*|тузулуш@*|жабдуу@*|дастгох@*|тажхизот@*|курилма@*|ускуна@*|qurilma@*|uskuna@*|jihoz@*',
  ],
  ['energy', 55, 'electricity|power|energy|електроенерги@+|енерги@+|електричеств@+|електр@*|elektr@*|барк@*|неруи'],
];

const PATTERN = letters(`(?<![@\\d])(?:${CUES.map(([, , words]) => `(${words})`).join('|')})(?!@)`, 'g');

/** The cues of a stretch of text, in order. */
export function cuesIn(text: string, start: number, end: number): Cue[] {
  const cues: Cue[] = [];
  for (const match of text.slice(start, end).matchAll(PATTERN)) {
    const cue = CUES[match.slice(1).findIndex((group) => group !== undefined)];
    const at = start + match.index;
    if (cue) cues.push({ kind: cue[0], farther: cue[1], start: at, end: at + match[0].length });
  }
  return cues;
}
