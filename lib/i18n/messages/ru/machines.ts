import type { machines as en } from '@/lib/i18n/messages/en/machines';

/** What programs read, and citations: words that leave the site in files. */
export const machines: Record<keyof typeof en, string> = {
  'cite.dataset': 'Lost Load: случаи борьбы с незаконным майнингом криптовалют в Центральной Азии',
  'cite.living': '{author} ({year}). {title} [набор данных]. Версия данных {version} от {date}. {address}',
  'cite.frozen': '{author} ({year}). {title} [набор данных]. Неизменная версия {version} от {date}. {address}',
  'cite.accessed': 'Дата обращения: {date}.',
  'cite.title': 'Как сослаться на данные',
  'cite.frozenLead': 'Неизменная ссылка: текст по ней останется прежним, что бы здесь ни поменялось:',
  'cite.files': 'Для библиографического менеджера',
  'api.case': 'один случай или одна запись о соседях, по id',
  'api.checkedClaims':
    '{count, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} прессы с нашим выводом и расчётами',
  'api.search': 'то, по чему ищет страница поиска, на одном языке',
  'api.cite': 'ссылка на один случай или на весь набор, в одном из четырёх форматов',
  'api.openapi': 'все файлы API и их устройство (OpenAPI 3.1)',
  'machines.title': 'Для программ',
  'machines.lead':
    'Описания этих файлов, ленты и перечень всех страниц в том виде, в каком их читают программы. Адреса постоянные.',
  'machines.dcat': 'запись для каталога: все файлы, их размер и контрольная сумма (DCAT)',
  'machines.datapackage': 'таблицы с типом каждого столбца (Frictionless Data Package)',
  'machines.atom': 'новые случаи и исправления для программы чтения лент (Atom)',
  'machines.jsonFeed': 'то же в формате JSON Feed',
  'machines.sitemap': 'все страницы на всех языках',
  'feed.title': 'Lost Load: новые случаи и исправления',
  'feed.sources': '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  'feed.changed': 'Изменено: {title}',
  'feed.changedText': 'Запись об этом случае изменилась в версии данных {version}.',
  'feed.corrected': 'Исправлено: {title}',
  'feed.withdrawn': 'Отозвано: {id}',
  'feed.before': 'Было: {text}',
  'feed.after': 'Стало: {text}',
  'feed.because': 'Почему: {text}',
};
