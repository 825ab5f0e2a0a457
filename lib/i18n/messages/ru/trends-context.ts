/** Графики того, что вокруг дел: доли хешрейта, мир, лицензии, поступления, тарифы. */
export const trendsContext = {
  'trendContext.what': 'Что',
  'trendContext.when': 'Когда',
  'trendContext.value': 'Значение',
  'trendContext.evidence': 'Откуда известно',
  'trendContext.toKnow': 'Что важно знать',
  'trendContext.checked': 'проверка: {verdict}',
  'trendContext.whoSays': 'Кто говорит',
  'trendContext.million.KZ': 'млн тенге',
  'trendContext.million.KG': 'млн сомов',
  'trendContext.hashRateShare.title': 'Где стояли машины Биткоина',
  'trendContext.hashRateShare.sentence':
    'Из месяцев, для которых есть источник, самым высоким для Казахстана был {month} года: {value} мирового хешрейта биткоина.',
  'trendContext.hashRateShare.caption': 'Доля в мировом хешрейте биткоина',
  'trendContext.hashRateShare.map': 'карта Кембриджского центра',
  'trendContext.hashRateShare.trade': 'оценка отрасли',
  'trendContext.hashRateShare.single': 'Источник есть только для одного месяца.',
  'trendContext.hashRateShare.gaps':
    'Самого помесячного ряда под рукой не было. Здесь месяцы, которые приводят страницы; два соединены лишь там, где идут подряд, всё остальное оставлено пустым.',
  'trendContext.hashRateShare.zero': 'Ноль Китая в июле и августе 2021 года сообщён источником. Это не пробел.',
  'trendContext.hashRateShare.pools':
    'Карта построена по интернет-адресам майнеров в четырёх пулах. Кто прятался за чужим адресом, посчитан там.',
  'trendContext.hashRateShare.ends':
    'Карта кончается январём 2022 года. То, что отраслевая страница пишет о Казахстане 2023 года, — не данные Кембриджа и не их продолжение.',
  'trendContext.worldConsumption.title': 'Электроэнергия на всю добычу биткоина',
  'trendContext.worldConsumption.sentence':
    'По докладу Кембриджа, на всю добычу биткоина в {year} году ушло {value}; для большего числа, которое приводит одна статья, источника не нашлось.',
  'trendContext.worldConsumption.caption': 'Электроэнергия на всю добычу биткоина, ТВт·ч в год',
  'trendContext.worldConsumption.index': 'Кембриджский индекс, среднее за год',
  'trendContext.worldConsumption.report': 'доклад Кембриджа',
  'trendContext.worldConsumption.article': 'статья, источника не найдено',
  'trendContext.worldConsumption.apart':
    'Три оценки, полученные тремя способами. Индекс — модель, усреднённая здесь по годам; доклад прочитан лишь в пересказе; статья о способе молчит. Линия от одной к другой показала бы рост, которого никто не измерял.',
  'trendContext.worldConsumption.wholes':
    'Доли в докладе и в статье взяты от разного целого: от мирового потребления и от мировой выработки, которая больше. Сравнивать их нельзя; см. проверку утверждения.',
  'trendContext.worldConsumption.check': 'проверку утверждения',
  'trendContext.worldConsumption.partYear':
    'Файл индекса кончается 2 сентября 2023 года: столбец этого года — среднее по дням до этой даты, в пересчёте на год.',
  'trendContext.kzLicences.title': 'Законные майнеры Казахстана',
  'trendContext.kzLicences.sentence':
    'Кроме статей, которые повторяют число, «{value}» Казахстана есть лишь на одном агрегаторе, и там — за {year} год.',
  'trendContext.kzLicences.caption': 'Что известно о законных майнерах Казахстана',
  'trendContext.kzLicences.firms': 'Компании',
  'trendContext.kzLicences.licences': 'Лицензии',
  'trendContext.kzLicences.pools': 'Аккредитованные пулы',
  'trendContext.kzLicences.machines': 'Зарегистрированные машины',
  'trendContext.kzLicences.purchases': 'Закупка электроэнергии за месяц',
  'trendContext.kzLicences.different':
    'Каждая страница считает своё: компании, которые работали, объявили о себе, стоят в реестре, платят налоги, торгуются за энергию. Ни одно число не продолжает другое, поэтому они не соединены.',
  'trendContext.kzLicences.machinesNote':
    'Числа машин нет ни на одной другой странице. Как реестр оно возможно, как число работающих машин — нет, судя по закупкам законных майнеров. См. проверку утверждения.',
  'trendContext.kzLicences.check': 'проверку утверждения',
  'trendContext.kzLicences.law':
    'Что майнеру нужна лицензия, пулу — аккредитация, а машине — запись в реестре, установлено законом: см. действующие правила.',
  'trendContext.kzLicences.policy': 'действующие правила',
  'trendContext.miningRevenue.title': 'Сколько майнинг заплатил государству',
  'trendContext.miningRevenue.sentence':
    'Казахстан собрал {value} платы за майнинг в {year} году; ни за один более поздний год полной суммы не нашлось.',
  'trendContext.miningRevenue.caption': 'Налоги и платежи от майнинга',
  'trendContext.miningRevenue.year': 'целый год',
  'trendContext.miningRevenue.part': 'часть года',
  'trendContext.miningRevenue.parts':
    'Часть года стоит рядом с целыми годами точкой и никогда к ним не прибавляется. Каждый график — в своих деньгах, сравнивать их между собой нельзя.',
  'trendContext.miningRevenue.leftOut':
    'Не показаны: сумма по Казахстану за три года, которые страница не называет, и доллары узбекских криптокомпаний — скорее всего, это сумы, и не от майнинга.',
  'trendContext.miningRevenue.kemin':
    'Не показано и то, что, как сообщалось, за полгода заплатила одна кыргызская ферма: это больше налога со всего майнинга за тот год, так что либо туда вошли другие налоги, либо одно из чисел неверно.',
  'trendContext.miningRevenue.others':
    'В Таджикистане и Туркменистане налога на майнинг не найдено; для Узбекистана, а для Кыргызстана за 2025 год не найдено сумм.',
  'trendContext.tariffs.title': 'Сколько стоит киловатт-час',
  'trendContext.tariffs.sentence':
    'Тарифная группа майнеров нашлась только в Кыргызстане; последняя цена, где они названы, — {value}, действует с {date} года.',
  'trendContext.tariffs.caption': 'Тарифы по группам потребителей, в деньгах страны',
  'trendContext.tariffs.since': '{date} и далее',
  'trendContext.tariffs.lacks': 'Нет источника: {classes}.',
  'trendContext.tariffs.ranges':
    'Полоса от низшей цены до высшей — это одна группа с несколькими ценами: уровни потребления или промышленность и торговля. Линия идёт по самой низкой.',
  'trendContext.tariffs.gaps':
    'Тариф нарисован до следующего, но не дольше чем на {stale, plural, one {# год} few {# года} many {# лет} other {# года}}: что действует потом, неизвестно.',
  'trendContext.tariffs.kazakhstan':
    'Единого тарифа в Казахстане нет. Линии относятся к трём городам; для Восточного Казахстана тарифа не нашлось. Сколько платил майнер — по словам одного лицензированного майнера.',
  'trendContext.tariffs.uzbekistan':
    'В Узбекистане майнеры, подключённые к сети, платят двойной тариф; этот множитель отдельным тарифом не нарисован.',
  'trendContext.tariffs.money':
    'Каждый график — в деньгах своей страны и в своём масштабе. Цены разных стран здесь сравнивать нельзя.',
};
