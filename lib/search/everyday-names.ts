/**
 * Names that readers type and the record has no place for: the seat of a region, where it is called otherwise. A case
 * told of the region is found by it, and the result says that the town is the region's, not the place of the case.
 */
export const mainTowns: Record<string, readonly string[]> = {
  'kz-abai-region': ['Semey', 'Семей', 'Semipalatinsk', 'Семипалатинск'],
  'kz-akmola-region': ['Kokshetau', 'Кокшетау', 'Көкшетау'],
  'kz-almaty-region': ['Qonaev', 'Конаев', 'Қонаев', 'Kapchagay', 'Капчагай'],
  'kz-west-kazakhstan': ['Oral', 'Орал', 'Uralsk', 'Уральск'],
  'kz-zhambyl-region': ['Taraz', 'Тараз'],
  'kz-jetisu-region': ['Taldykorgan', 'Талдыкорган', 'Талдықорған'],
  'kz-mangystau-region': ['Aktau', 'Актау', 'Ақтау'],
  'kz-north-kazakhstan': ['Petropavl', 'Петропавл', 'Petropavlovsk', 'Петропавловск'],
  'kz-ulytau-region': ['Zhezkazgan', 'Жезказган', 'Жезқазған'],
  'kz-east-kazakhstan': ['Oskemen', 'Өскемен', 'Ust-Kamenogorsk', 'Усть-Каменогорск'],
  'kg-issyk-kul-region': ['Karakol', 'Каракол'],
  'tj-sughd': ['Khujand', 'Худжанд', 'Хуҷанд', 'Xoʻjand'],
  'tj-khatlon': ['Bokhtar', 'Бохтар', 'Kurgan-Tyube', 'Курган-Тюбе', 'Қӯрғонтеппа'],
  'tj-gorno-badakhshan': ['Khorog', 'Хорог', 'Хоруғ'],
  'uz-kashkadarya-region': ['Karshi', 'Карши', 'Qarshi'],
  'uz-karakalpakstan': ['Nukus', 'Нукус', 'Nókis'],
  'uz-surkhandarya-region': ['Termez', 'Термез', 'Termiz'],
  'uz-syrdarya-region': ['Gulistan', 'Гулистан', 'Guliston'],
  'uz-khorezm-region': ['Urgench', 'Ургенч', 'Urganch'],
  'uz-tashkent-region': ['Nurafshon', 'Нурафшон', 'Nurafshan'],
  'tm-balkan': ['Balkanabat', 'Балканабад'],
  'tm-lebap': ['Turkmenabat', 'Туркменабад', 'Türkmenabat'],
};

/** Abbreviations in daily use. */
export const shortNames: Record<string, readonly string[]> = {
  'kz-east-kazakhstan': ['ВКО', 'ШҚО'],
  'kz-north-kazakhstan': ['СКО', 'СҚО'],
  'kz-west-kazakhstan': ['ЗКО', 'БҚО'],
  'tj-gorno-badakhshan': ['ГБАО', 'ВМКБ'],
  'tj-republican-districts': ['РРП', 'НТҶ'],
};

/** The five countries in the languages that the site is not published in. English and Russian come from its words. */
export const countryNames: Record<string, readonly string[]> = {
  KZ: ['Қазақстан', 'Qazaqstan', 'Қазоқистон', 'Казакстан', 'Qozogʻiston', 'Қозоғистон'],
  KG: ['Кыргызстан', 'Қырғызстан', 'Қирғизистон', 'Qirgʻiziston', 'Киргизия', 'Киргизстан', 'Kirghizia'],
  TJ: ['Тоҷикистон', 'Тәжікстан', 'Тажикстан', 'Tojikiston', 'Тожикистон'],
  UZ: ['Oʻzbekiston', 'Ўзбекистон', 'Өзбекстан', 'Ӯзбекистон'],
  TM: ['Türkmenistan', 'Түрікменстан', 'Туркманистон', 'Түркмөнстан', 'Turkmaniston', 'Туркмения'],
};
