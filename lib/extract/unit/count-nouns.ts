import { letters } from '@/lib/extract/number/pattern';
import type { Quantity } from '@/lib/schema/vocabulary';

/** What a noun counts, and the unit of the record for it. */
export type Counted = { what: Quantity; unit: string };

type Row = Counted & { english: string; other: string };

/** Nouns by what they count. English in the plural or not at all; the others by stem, since they decline. */
const ROWS: Row[] = [
  {
    what: 'equipment',
    unit: 'units',
    english:
      'machines?|devices?|rigs?|computers?|servers?|asics?|gpus?|(?:video|graphics) cards?|processors?|units?|installations?|items?|setups?|antminers?|whatsminers?|gear',
    other:
      'аппарат|устройств|установ(?:ок|к)|оборудовани|видеокарт|бейнекарта|компьютер|компютер|сервер|асик|asic|antminer|whatsminer|innosilicon|единиц|курылгы|курал|жабдык|кондыргы|тузмок|тузулуш|жабдуу|дастгох|тажхиз|техник[иуа]$|курилма|ускуна|qurilma|uskuna|apparat|dastgoh|jihoz|жихоз|kompyuter|videokarta|процессор|риг(?:ов|а|и)?$|машин',
  },
  {
    what: 'sites',
    unit: 'sites',
    english:
      'farms?|(?:data|mining|computing|processing) cent(?:er|re)s?|data-cent(?:er|re)s?|datacent(?:er|re)s?|sites?|facilit(?:y|ies)|locations?|mines?|operations?|objects?|points?|addresses|premises|places',
    other:
      "ферм(?!ер)|ferma|фирма$|дата-?центр|цод|майнинг-?центр|объект|обьект|obyekt|ob'yekt|нысан|точ(?:ек|к)|нукта|nuqta|площад(?:ок|к)|орталык|орталыг|борбор|марказ|markaz|адрес|орын|орн|манзил|локаци|дата-?орталы",
  },
  {
    what: 'licences',
    unit: 'licences',
    english: 'licen[cs]es?|permits?',
    other: 'лицензи|litsenzi|литсензия|разрешени|рухсатнома|ruxsatnoma|ижозатнома|руксат',
  },
  {
    what: 'criminal-cases',
    unit: 'cases',
    english:
      'criminal (?:cases?|proceedings?|investigations?|probes?)|cases?|prosecutions?|criminal offen[cs]es?|crimes?|proceedings|investigations?',
    other:
      'дел(?:а|о|у|ам|ах|ом)?$|ис(?:и|ти|ин|ке|тер|и бойынша)?$|иш(?:и|ти|тер|ин)?$|ish(?:i|lari|lar|ini)?$|парванда|преступлени|кылмыс$|jinoyat$|жиноят$|расследовани|производств',
  },
  {
    what: 'sites',
    unit: 'cases',
    english: 'violations?|incidents?|instances?|cases of|offences|offenses|facts',
    other:
      'случа|факт|нарушени|холат|holat|фактi|жагдай|кукык бузу|учур|ходиса|укук бузуу|конунвайрон|коидабузар|qoidabuzar|huquqbuzar|хукукбузар',
  },
  {
    what: 'lawsuits',
    unit: 'suits',
    english: 'lawsuits?|suits?|civil claims?',
    other: "иск(?:ов|а|и|у)?$|даъво|da'vo|талап арыз",
  },
  {
    what: 'verdicts',
    unit: 'decisions',
    english: 'verdicts?|sentences?|convictions?|rulings?|court decisions?',
    other: 'приговор|уким|окум|хукм|hukm|судебн@+ решени',
  },
  {
    what: 'sites',
    unit: 'companies',
    english: 'compan(?:y|ies)|firms?|enterprises?|business(?:es)?|entit(?:y|ies)|organi[sz]ations?|legal entities',
    other:
      'компани|kompaniya|предприяти|фирм(?!а$)|организаци|юр(?:идическ@+ )?лиц|касипорын|ишкана|корхона|korxona|ширкат|уйым|ташкилот|tashkilot|муассис|муассаса',
  },
  {
    what: 'equivalent-population',
    unit: 'households',
    english: 'households?|homes?|houses|families',
    other:
      'домохозяйств|уй шаруашылы|хонадон|xonadon|хонавода|хожаги|семей|семь[ия]|отбасы|уй-було|oila|оила|домов|дом(?:а|ам)$|квартир',
  },
  {
    what: 'people',
    unit: 'people',
    english:
      'people|persons?|individuals?|suspects?|residents?|citizens?|inhabitants?|employees?|workers?|officials?|officers?|m[ae]n|women|foreigners?|nationals?|defendants?|owners?|operators?|organi[sz]ers?|engineers?|inspectors?|members?|managers?|heads|directors?|miners?|accomplices|offenders?|perpetrators?|detainees?|convicts?|staff|specialists?|executives?|brothers|participants?|electricians?|entrepreneurs?|villagers|arrests|detentions',
    other:
      'человек|людей|люди|людям|лиц(?:а|о|ам|ами)?$|граждан|жител|подозрева|обвиняем|фигурант|сотрудник|работник|чиновник|мужчин|иностран|задержан|осужден|участник|организатор|владел|инженер|майнер|mayner|адам|тургын|азамат|кудикти|кызметкер|тулга|киси|айыптал|киши|жаран|шектуу|кызматкер|тургун|нафар|касро?$|шахс|шахрванд|сокин|ахоли|гумонбар|корманд|айбдор|kishi|nafar|shaxs|fuqaro|xodim|odam|одам|aholi|гумондор|gumondor|фукаро|ходим|калк|халык|халк|xalq|олим',
  },
];

const english = ROWS.map(({ what, unit, english: words }) => ({
  what,
  unit,
  form: letters(`(?:${words})(?!@|'@|-@)`, 'y'),
}));
const other = ROWS.map(({ what, unit, other: words }) => ({ what, unit, form: letters(`^(?:${words})`, '') }));

/** What an English noun beginning at this place counts; "cases of" before "cases", the longest name first. */
export function englishNoun(text: string, at: number): (Counted & { end: number }) | undefined {
  let best: (Counted & { end: number }) | undefined;
  for (const { what, unit, form } of english) {
    form.lastIndex = at;
    const end = at + (form.exec(text)?.[0].length ?? Number.NEGATIVE_INFINITY);
    if (end > (best?.end ?? at)) best = { what, unit, end };
  }
  return best;
}

/** What a word of the other languages counts. */
export function nounOf(word: string): Counted | undefined {
  const row = other.find(({ form }) => form.test(word));
  return row && { what: row.what, unit: row.unit };
}
