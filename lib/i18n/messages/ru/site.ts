import type { site as en } from '@/lib/i18n/messages/en/site';

/** Frame of every page. */
export const site: Record<keyof typeof en, string> = {
  'site.name': 'Lost Load',
  'site.tagline': 'Борьба с незаконным майнингом криптовалют в Центральной Азии',
  'site.description':
    'Случаи борьбы с незаконным майнингом криптовалют в Казахстане, Кыргызстане, Таджикистане, Узбекистане и Туркменистане: записи со ссылками на источники и пересчёт электроэнергии на людей.',
  'site.skip': 'Перейти к содержанию',
  'site.navigation': 'Страницы',
  'site.map': 'Карта',
  'site.convert': 'Пересчёт',
  'site.check': 'Проверка',
  'site.profit': 'Прибыль',
  'site.claims': 'Утверждения',
  'site.sources': 'Источники',
  'site.disagreements': 'Расхождения',
  'site.method': 'Методика',
  'site.neighbours': 'Соседи',
  'site.data': 'Данные',
  'site.language': 'Язык',
  'site.version': 'Версия данных: {version}',
  'site.licence': 'Тексты и данные — CC BY 4.0, код — MIT. Границы: Natural Earth, общественное достояние.',
  'site.downloads': 'Скачать данные',
  'site.newer': 'С тех пор как вы открыли эту страницу, вышли более новые данные.',
  'site.reload': 'Загрузить',
  'site.guilt':
    'Lost Load повторяет то, что сообщили ведомства и редакции, и указывает источник. Обвинение — не приговор; ни подозреваемые, ни частные лица по имени не названы.',
  'notFound.title': 'Такой страницы нет',
  'notFound.text':
    'Возможно, в адресе опечатка или случай называется иначе. Все опубликованные случаи перечислены на странице с картой.',
  'notFound.near': 'Случаи с похожим названием',
  'notFound.home': 'Все случаи на карте',
};
