import type { embed as en } from '@/lib/i18n/messages/en/embed';

/** Frames for other people’s pages, and the page that makes their code. */
export const embed: Record<keyof typeof en, string> = {
  'embed.name': 'Вставить на свою страницу',
  'embed.lead':
    'Выберите, что показать, скопируйте код и вставьте его в статью. Источник указан внутри вставки; к чужим сайтам она не обращается и читателей не считает.',
  'embed.open.map': 'Карта с фильтрами и случаями на Lost Load',
  'embed.open.figure': 'Этот рисунок с таблицей на Lost Load',
  'embed.open.case': 'Полное описание случая на Lost Load',
  'embed.open.convert': 'Полный пересчёт с формулами на Lost Load',
  'embed.frozen': 'Так опубликовано {date}, версия {version}. Содержание не меняется.',
  'embed.newer': 'Есть более новая версия',
  'embed.places': 'Все места на карте списком',
  'embed.sources': 'Источники',
  'embed.moreClaims':
    '{count, plural, one {ещё # значение} few {ещё # значения} many {ещё # значений} other {ещё # значения}}',
  'embed.example': 'Это пример; введите свои данные.',
  'embed.tooLong': 'Адрес слишком длинный. Начните пересчёт заново.',
  'embed.what': 'Что показать',
  'embed.what.map': 'Карта всех случаев',
  'embed.what.grid-impact': 'Похищенная электроэнергия в часах потребления страны',
  'embed.what.disagreements': 'Где источники расходятся',
  'embed.what.sources': 'Каковы источники',
  'embed.what.convert': 'Пересчёт',
  'embed.what.cases': 'Один случай',
  'embed.version': 'Версия',
  'embed.living': 'живая: следует за данными',
  'embed.frozenAs': 'неизменная: {version}, {date}',
  'embed.theme': 'Цвета',
  'embed.theme.light': 'светлые',
  'embed.theme.dark': 'тёмные',
  'embed.theme.auto': 'как на устройстве читателя',
  'embed.font': 'Шрифт',
  'embed.font.sans': 'без засечек',
  'embed.font.serif': 'с засечками',
  'embed.font.system': 'шрифт устройства',
  'embed.accent': 'Цвет акцента',
  'embed.accentHint':
    'Шесть шестнадцатеричных цифр, например 7a1f5c. Цвет, который на своём фоне не прочесть, вставка не примет.',
  'embed.accentWrong': 'Это не шесть шестнадцатеричных цифр; цвет акцента не меняется.',
  'embed.code': 'Код',
  'embed.copy': 'Скопировать код',
  'embed.copied': 'Скопировано',
  'embed.preview': 'Как это выглядит',
  'embed.ignored': 'Вставки с таким именем нет; показана карта.',
  'embed.plain': 'Готовый код',
  'embed.plainCase': 'Для одного случая вместо {mark} напишите конец адреса его страницы.',
  'embed.notes': 'Полезно знать',
  'embed.note.height':
    'Небольшой скрипт задаёт высоту вставки и больше ничего не делает. Без него остаётся высота, указанная в коде.',
  'embed.note.frozen':
    'Неизменная вставка читается одинаково, как бы ни менялись данные, и сообщает, когда появилась новая версия. Неизменный пересчёт считает по исходным данным своего дня.',
  'embed.note.oembed':
    'Системам, которые знают oEmbed, достаточно адреса самой страницы; ответ лежит по адресу {address}.',
};
