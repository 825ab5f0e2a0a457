import type { figure as en } from '@/lib/i18n/messages/en/figure';

/** Words that stand on pictures, and beside them. */
export const figure: Record<keyof typeof en, string> = {
  'figure.credit': 'Lost Load, CC BY 4.0. Версия данных {version}, {date}.',
  'figure.take': 'Этот рисунок:',
  'figure.takeMap': 'Карта всех случаев:',
  'figure.takeCase': 'Этот случай картинкой:',
  'figure.embed': 'вставить на сайт',
  'figure.link': 'ссылка',
  'figure.map.title': 'Где сообщали о незаконном майнинге и хищениях электроэнергии',
  'figure.map.sentence':
    '{count, plural, one {# случай, объявленный} few {# случая, объявленных} many {# случаев, объявленных} other {# случая, объявленных}} с {first} года; стран с такими случаями — {countries} из пяти. Рейды, изъятия, уголовные дела и официальные данные.',
  'figure.map.most': 'Больше всего случаев: {places}.',
  'figure.map.sum':
    'На карте случаев: {map}{twice, plural, =0 {} one { (из них # — в двух или более местах)} few { (из них # — в двух или более местах)} many { (из них # — в двух или более местах)} other { (из них # — в двух или более местах)}}. Ещё {tray} названы для целой страны или для места, которое нельзя нарисовать.',
  'figure.map.alt': 'Карта пяти стран; регионы закрашены по числу случаев. {most} {sum}',
  'figure.map.shades': 'Случаев в регионе',
  'figure.map.region': 'где-то в этом регионе',
  'figure.map.settlement': 'в этом населённом пункте или возле него',
  'figure.map.site': 'именно на этом объекте',
  'figure.map.cluster': 'несколько близких мест',
  'figure.impact.title': 'Похищенная электроэнергия в часах потребления целой страны',
  'figure.impact.hours': '{hours} ч',
  'figure.impact.firm': 'по сообщённым значениям, от наименьшего до наибольшего',
  'figure.impact.hollow': 'прочтение значения, которое в напечатанном виде невозможно',
  'figure.impact.alt': 'Полосы от наименьшего до наибольшего значения. {rows}.',
  'figure.disagreements.sentence':
    'Величины одного случая, напечатанные в нескольких версиях; сначала те, что расходятся сильнее всего. Среднее не берётся.',
  'figure.disagreements.head': 'то, что говорит голос, ближайший к событию',
  'figure.disagreements.other': 'другая версия',
  'figure.disagreements.differs': 'расходится с заявлением, которое повторяет',
  'figure.disagreements.ends': 'Наименьшее: {low}. Наибольшее: {high}.',
  'figure.disagreements.alt': 'Полоски с точкой на каждую версию. {rows}',
  'figure.sources.title': 'Кто стоит за числами',
  'figure.sources.claims':
    '{count, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}',
  'figure.sources.note':
    'Утверждение — одно значение, которое приводит источник. Каждое учтено один раз, по лучшему из источников. Все опубликованные случаи; доли округлены.',
  'figure.sources.alt': 'Полосы долей по виду лучшего источника. {rows}.',
  'figure.case.facts': '{country}. Объявлено: {date}. Статус: {status}.',
  'figure.case.more':
    'В описании случая {count, plural, one {есть ещё # значение} few {есть ещё # значения} many {есть ещё # значений} other {есть ещё # значения}}.',
  'figure.quoted': '«{text}»',
  'figure.case.sources': 'Источники: {names}.',
  'figure.case.sourcesMore':
    'Источники: {names} и ещё {count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}.',
  'figure.case.noClaims': 'Ни одного числа источники не называют.',
  'figure.case.alt': '{facts} {claims} Место: {place}.',
};
