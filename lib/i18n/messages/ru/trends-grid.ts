/** Графики трендов: как называется отметка и графики энергосистем. */
export const trendsGrid = {
  'trendMark.official': 'с официальной страницы',
  'trendMark.press': 'по данным прессы или исследователей',
  'trendMark.computed': 'вычислено',
  'trendMark.doubtful': 'под сомнением',
  'trendGrid.country': 'Страна',
  'trendGrid.generation': 'выработка',
  'trendGrid.demand': 'потребление',
  'trendGrid.net-imports': 'чистый импорт',
  'trendGrid.noValue': 'нет данных',
  'trendGrid.provisional': 'предварительно',
  'trendGrid.exported': 'вывезено больше, чем ввезено',
  'trendGrid.carried': 'то же, что годом раньше, то есть перенесённая оценка',
  'trendGrid.generationDemand.title': 'Выработка и потребление электроэнергии',
  'trendGrid.generationDemand.sentence':
    'С {since} года Казахстан потребляет больше электроэнергии, чем вырабатывает: {value} в {year} году.',
  'trendGrid.generationDemand.caption': 'Выработка и потребление, ТВт·ч в год',
  'trendGrid.netImports.title': 'Ввоз электроэнергии за вычетом вывоза',
  'trendGrid.netImports.sentence':
    'В {first} году Кыргызстан продал за границу больше электроэнергии, чем купил; в {last} году он купил на {value} больше, чем продал.',
  'trendGrid.netImports.caption': 'Чистый импорт, ТВт·ч в год. Ниже нуля — чистый экспорт',
  'trendGrid.own.generation': 'выработка, по данным ведомства страны',
  'trendGrid.own.demand': 'потребление, по данным ведомства страны',
  'trendGrid.importShare.title': 'Какую часть потребления ввезли',
  'trendGrid.importShare.sentence':
    'В {year} году Кыргызстан покрыл чистым импортом {value} потребления — самая большая доля из пяти стран.',
  'trendGrid.importShare.caption': 'Доля чистого импорта в потреблении. Ниже нуля — чистый экспорт',
  'trendGrid.import-share': 'доля чистого импорта в потреблении',
  'trendGrid.winterGap.title': 'Час зимнего пика в Казахстане',
  'trendGrid.winterGap.sentence':
    'В час пика {date} года Казахстану не хватило {value}; дефицит покрыл внеплановый переток из России.',
  'trendGrid.winterGap.caption': 'Пиковая нагрузка, собственная выработка и нехватка, МВт',
  'trendGrid.winterGap.winter': 'Час',
  'trendGrid.winterGap.forecastAxis': '2025–2026',
  'trendGrid.winterGap.forecast': 'зима 2025–2026 годов, прогноз',
  'trendGrid.winterGap.peak': 'пиковая нагрузка',
  'trendGrid.winterGap.own': 'выработка в этот час',
  'trendGrid.winterGap.short': 'нехватка',
  'trendGrid.winterGap.notTold': 'не сказано',
  'trendGrid.winterGap.only':
    'Пик и выработку своих станций в этот час назвал, насколько удалось найти, только системный оператор Казахстана. О других странах известно иное; оно перечислено ниже.',
  'trendGrid.winterGap.kz': 'Казахстан, прогноз на месяцы зимы 2025–2026 годов: не хватит {value}.',
  'trendGrid.winterGap.tj': 'Таджикистан, по исследованию Всемирного банка 2013 года: каждую зиму не хватало {value}.',
  'trendGrid.winterGap.kg': 'Кыргызстан, зимний день 2024 года: потребление {value}.',
  'trendGrid.winterGap.kgImports': 'Кыргызстан, импорт 2025 года, по словам главы кабинета министров: около {value}.',
  'trendGrid.winterGap.uz': 'Узбекистан, рекордный день {date} года: потребление {value}.',
  'trendGrid.winterGap.tm': 'О пиках и зимах в Туркменистане ничего не найдено.',
  'trendGrid.note.own':
    'Точки — числа министерств и операторов за отдельные годы. Они лежат близко к ряду, и это говорит в его пользу.',
  'trendGrid.note.quotient': 'Вычислено: чистый импорт, делённый на потребление того же года.',
  'trendGrid.note.scale':
    'Все пять стран показаны в одном масштабе, чтобы их можно было сравнить. Кыргызстан и Таджикистан рядом с Казахстаном выглядят малыми, потому что малы их энергосистемы.',
  'trendGrid.note.demandMeans':
    'Потребление — это выработка плюс чистый импорт: в нём промышленность, собственные нужды станций, потери в сетях и каждая майнинговая машина, законная или нет.',
  'trendGrid.note.deficit':
    'Чистый импорт показывает, чего за весь год не хватило собственным станциям. Часов, когда свет отключали, и обмена внутри суток в нём не видно.',
  'trendGrid.note.carried':
    'Число, которое до последней цифры повторяет прошлый год, — перенесённая оценка; оно нарисовано как сомнительное. Больше всего таких у Туркменистана и Узбекистана.',
  'trendGrid.note.provisional': 'Данные за 2025 год предварительные.',
  'trendGrid.note.turkmenistan': 'По Туркменистану данные кончаются 2024 годом. Пробел оставлен пустым.',
};
