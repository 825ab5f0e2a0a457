import { around } from '@/lib/extract/number/around';
import { letters } from '@/lib/extract/number/pattern';
import type { Measured } from '@/lib/extract/unit/quantity';

/** What makes people those of a case: police, court, a group, a part in it. By stem, in all six languages. */
const CASE =
  /detain|arrest|charg|convict|suspect|fine[sd]|involv|identif|\bmember|accus|sentenc|prosecut|custody|guilty|jail|imprison|\btrial|court|indict|investigat|caught|wanted|\bgang|\bring\b|\bgroup|implicat|punish|\bheld\b|prison|accomplice|offender|perpetrat|defendant|culprit|organis?z?er|questioned|dismiss|disciplin|уволен|дисциплинар|summoned|penali[sz]|criminal|help(?:ed|ing)|collu|задерж|арест|обвин|осужд|осуди|подозр|штраф|причаст|участ|выявл|установл|фигурант|приговор|(?:^|[^а-я])суд|виновн|привлеч|под страж|групп|организатор|следстви|расследов|пойма|допрош|наказ|уголовн|ответственност|соучастн|скрыва|розыск|помога|содейств|сговор|вовле|устал|камал|кармал|камак|камау|айып|кудик|шект|(?:^| )сот(?:т|ко[рй]|(?![а-я]))|катыс|катыш|аныкт|жауап|жооп|терге|кылмы|топ(?:т|ко|тун|ка|$| )|ushlan|hibs|qamo|aybl|aybdor|gumon|\bsud|aloqador|aniqlan|javobgar|jinoyat|guruh|jarima|tergov|ishtirok|ушлан|хибс|камок|айбл|айбдор|гумон|алокадор|аниклан|жавобгар|жиноят|гурух|жарима|тергов|иштирок|дастгир|боздошт|хабс|махкум|ошкор|парванда|тафтиш|даст дошт|жазо/;
/** And what makes them staff, neighbours or the injured, in the words next to them. */
const OTHERS = letters(
  /injur|kill(?:ed|s)|died|dead|evacuat|employ(?:s|ed|ing)(?!@)|hire[ds]|(?:people|staff|specialists|who) work|complain|пострада|погиб|ранен|трудоустро|труд[яи]тся|работа(?:ют|ет)(?!@)|рабочих мест|жалов|жумыс истей|иштей|иштеген|жаракат|каза болд|ishlay|jarohat|ишлай|жарохат|кор мекун|захмид|халок/,
);

/** Whether the people counted are those of a case. */
export function inCase(text: string, one: Measured): boolean {
  const [head, tail] = around(text, one, 130, 110);
  if (OTHERS.test(head.slice(-40)) || OTHERS.test(tail.slice(0, 40))) return false;
  return CASE.test(`${head}${text.slice(one.start, one.end)}${tail}`);
}
