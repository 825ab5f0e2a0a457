import type { data as en } from '@/lib/i18n/messages/en/data';

/** The page of downloads, and the line on other pages that offers them as data. */
export const data: Record<keyof typeof en, string> = {
  'data.page': 'Эта страница в файле:',
  'data.lead':
    'Опубликованные записи, версия {version}, прочитано {date}. Ни ключ, ни регистрация не нужны; пользоваться можно свободно с указанием авторства (CC BY 4.0).',
  'data.everything': 'Скачать всё',
  'data.everythingSize': 'архив zip, {size}',
  'data.everythingHolds':
    'Таблицы (CSV, Parquet), записи целиком (JSON), карта (GeoJSON), а с ними пояснения, смысл каждого столбца, лицензия, цитирование и контрольные суммы.',
  'data.before':
    'Прежде чем складывать: сомнительные значения не входят ни в одну нашу сумму, а случаи, отмеченные как часть другого, как то же событие или как пересекающиеся, складывать нельзя. Подробнее — в пояснениях внутри архива.',
  'data.files': 'Отдельные файлы',
  'data.file': 'Файл',
  'data.holds': 'Что внутри',
  'data.size': 'Размер',
  'data.group.tables': 'Таблицы для Excel и LibreOffice',
  'data.group.programs': 'Таблицы для программ',
  'data.group.whole': 'Записи целиком',
  'data.group.map': 'Карта',
  'data.holds.cases.csv':
    'одна строка — один случай: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'data.holds.claims.csv':
    'одна строка — одно значение, как оно сообщено: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'data.holds.sources.csv':
    'одна строка — одна прочитанная страница: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'data.holds.disagreements.csv':
    'одна строка — одна версия там, где источники печатают величину по-разному: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'data.holds.cases.ru.csv':
    'случаи по-русски, с точкой с запятой между ячейками и десятичной запятой, как ждёт русский Excel',
  'data.holds.claims.ru.csv': 'значения по-русски, устроены так же',
  'data.holds.cases.parquet':
    'случаи для DuckDB, pandas и подобных программ: числа — это числа, пропуски — это пропуски',
  'data.holds.claims.parquet': 'значения, устроены так же',
  'data.holds.cases.json':
    '{count, plural, one {# случай} few {# случая} many {# случаев} other {# случая}} целиком: сообщённые значения, источники, заявления, прочтения, рассчитанные цифры',
  'data.holds.sources.json':
    '{count, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}} и значения, которые опираются на каждую',
  'data.holds.disagreements.json': 'те же расхождения вместе с голосами',
  'data.holds.checked-claims.json': 'утверждения из статей, что мы о каждом выяснили, и расчёты к ним',
  'data.holds.context.json':
    '{count, plural, one {# запись о соседях; её} few {# записи о соседях; их} many {# записей о соседях; их} other {# записи о соседях; их}} нет ни в одном из файлов выше',
  'data.holds.cases.geojson':
    'случаи с контуром или точкой места, как оно названо; если место не названо, геометрии нет',
  'data.holds.lost-load.zip': 'всё, что ниже, одним архивом: пояснения, поля, лицензия, контрольные суммы',
  'data.holds.checksums.txt': 'контрольная сумма каждого файла всей базы',
  'data.endings': 'Адрес страницы — это и адрес её данных',
  'data.endingsLead':
    'Допишите к адресу страницы .csv, .json или .geojson. Такой адрес ведёт к обычному файлу в /api/v1; этот файл есть и там, где сайт раздаётся без таких переадресаций.',
  'data.address': 'Адрес страницы',
  'data.ending': 'Окончание',
  'data.ending.home': 'все случаи',
  'data.ending.view': 'случаи с одним значением фильтра',
  'data.ending.case': 'один случай; его CSV — это его значения',
  'data.ending.parcel':
    'один случай целиком с собой: данные, изложение одной фразой и тремя, описание карты, пояснения и лицензия',
  'data.ending.sources': 'все прочитанные страницы',
  'data.ending.disagreements': 'все расхождения',
  'data.ending.claims': 'проверенные утверждения',
  'data.ending.context': 'соседи',
  'data.ending.neighbour': 'одна запись о соседях',
  'data.viewNote':
    'Любую другую выборку, с несколькими фильтрами или месяцами, можно взять на странице карты: ссылки рядом с её описанием составляют файл прямо в браузере, со всеми столбцами, какие бы ни показывала таблица.',
  'data.machines': 'Для программ',
  'data.index': 'версия, дата, количества и ссылки на все файлы',
  'data.schema': 'устройство файла одного случая (JSON Schema)',
  'data.checksums': 'Контрольные суммы',
  'data.checksumsHow':
    'Скачайте файлы вместе со списком {file} и проверьте их командой «sha256sum --check --ignore-missing {file}». Одинаковые данные дают одинаковые файлы, байт в байт.',
  'data.licence': 'Лицензия',
  'data.csvNote':
    'Файлы CSV открываются в Excel и LibreOffice, кириллица цела. Перед ячейкой, которую таблица приняла бы за формулу, стоит апостроф.',
};
