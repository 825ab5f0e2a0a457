/** The figures of what surrounds the cases: shares of the hash rate, the world, licences, revenue, tariffs. */
export const trendsContext = {
  'trendContext.what': 'What',
  'trendContext.when': 'When',
  'trendContext.value': 'Value',
  'trendContext.evidence': 'How it is known',
  'trendContext.toKnow': 'To know',
  'trendContext.checked': 'checked: {verdict}',
  'trendContext.whoSays': 'Who says so',
  'trendContext.million.KZ': 'million tenge',
  'trendContext.million.KG': 'million som',
  'trendContext.hashRateShare.title': 'Where Bitcoin’s machines stood',
  'trendContext.hashRateShare.sentence':
    'Of the months that are sourced, {month} was Kazakhstan’s highest: {value} of the world’s Bitcoin hash rate.',
  'trendContext.hashRateShare.caption': 'Share of the world’s Bitcoin hash rate',
  'trendContext.hashRateShare.map': 'map of the Cambridge centre',
  'trendContext.hashRateShare.trade': 'an estimate of the trade',
  'trendContext.hashRateShare.single': 'One month only is sourced.',
  'trendContext.hashRateShare.gaps':
    'The monthly series itself was not at hand. These are the months that pages quote; two are joined only where they follow each other, and all others are left open.',
  'trendContext.hashRateShare.zero': 'China’s zero in July and August 2021 was reported. It is no gap.',
  'trendContext.hashRateShare.pools':
    'The map rests on the internet addresses of miners at four pools. Whoever hid behind a foreign address was counted there.',
  'trendContext.hashRateShare.ends':
    'The map ends in January 2022. What a trade page gives for Kazakhstan in 2023 is not Cambridge’s and does not go on from it.',
  'trendContext.worldConsumption.title': 'Electricity of all Bitcoin mining',
  'trendContext.worldConsumption.sentence':
    'Cambridge’s report puts all Bitcoin mining at {value} in {year}; for the larger number that an article gives, no source was found.',
  'trendContext.worldConsumption.caption': 'Electricity of all Bitcoin mining, TWh a year',
  'trendContext.worldConsumption.index': 'Cambridge index, mean of the year',
  'trendContext.worldConsumption.report': 'Cambridge report',
  'trendContext.worldConsumption.article': 'an article, no source found',
  'trendContext.worldConsumption.apart':
    'Three estimates, made in three ways. The index is a model, averaged here by year; of the report only a retelling was read; the article says nothing of how. A line from one to the next would be a growth that nobody measured.',
  'trendContext.worldConsumption.wholes':
    'The shares that report and article give are of different wholes: what the world uses, and what it generates, which is more. They may not be compared; see the check of the statement.',
  'trendContext.worldConsumption.check': 'the check of the statement',
  'trendContext.worldConsumption.partYear':
    'The index’s file ends on 2 September 2023: the bar of that year is the mean of its days until then, as a rate for a year.',
  'trendContext.kzLicences.title': 'Kazakhstan’s lawful miners',
  'trendContext.kzLicences.sentence':
    'Besides the articles that repeat them, Kazakhstan’s {value} stand on one aggregator only, and there for {year}.',
  'trendContext.kzLicences.caption': 'What is told of Kazakhstan’s lawful miners',
  'trendContext.kzLicences.firms': 'Firms',
  'trendContext.kzLicences.licences': 'Licences',
  'trendContext.kzLicences.pools': 'Accredited pools',
  'trendContext.kzLicences.machines': 'Registered machines',
  'trendContext.kzLicences.purchases': 'Electricity bought in a month',
  'trendContext.kzLicences.different':
    'Each page counts something else: firms that worked, that had announced themselves, that stand in a register, that pay tax, that bid for power. No number goes on from another, so none are joined.',
  'trendContext.kzLicences.machinesNote':
    'No other page has the number of machines. As a register it may be; as machines that run it cannot be, by what lawful miners bought. See the check of the statement.',
  'trendContext.kzLicences.check': 'the check of the statement',
  'trendContext.kzLicences.law':
    'That miners need a licence, pools an accreditation and machines an entry is law: see the rules in force.',
  'trendContext.kzLicences.policy': 'the rules in force',
  'trendContext.miningRevenue.title': 'What mining paid to the state',
  'trendContext.miningRevenue.sentence':
    'Kazakhstan collected {value} from its fee on mining in {year}; for no later year was a whole sum found.',
  'trendContext.miningRevenue.caption': 'Taxes and fees from mining',
  'trendContext.miningRevenue.year': 'whole year',
  'trendContext.miningRevenue.part': 'part of a year',
  'trendContext.miningRevenue.parts':
    'A part of a year stands beside the whole ones as a dot and is never added to them. Both panels are in their own money and are not to be compared.',
  'trendContext.miningRevenue.leftOut':
    'Left out: a sum for Kazakhstan over three years that its page does not name, and dollars from Uzbek crypto firms that are likely soums and not of mining.',
  'trendContext.miningRevenue.kemin':
    'Left out as well: what one Kyrgyz farm is said to have paid in half a year. It is more than the tax of all mining in that year, so other taxes are in it, or one of the two is wrong.',
  'trendContext.miningRevenue.others':
    'No tax on mining was found in Tajikistan and Turkmenistan, and no sum for Uzbekistan, or for Kyrgyzstan in 2025.',
  'trendContext.tariffs.title': 'What a kilowatt-hour costs',
  'trendContext.tariffs.sentence':
    'Only for Kyrgyzstan was a tariff group of miners found; the last price that names them is {value}, from {date}.',
  'trendContext.tariffs.caption': 'Tariffs by class, in the money of the country',
  'trendContext.tariffs.since': 'from {date}',
  'trendContext.tariffs.lacks': 'Not sourced: {classes}.',
  'trendContext.tariffs.ranges':
    'A band from low to high is one class with several prices: tiers by use, or industry and commerce. The line runs along the lowest.',
  'trendContext.tariffs.gaps':
    'A tariff is drawn until the next one, and for {stale, plural, one {# year} other {# years}} at most: after that it is not known what holds.',
  'trendContext.tariffs.kazakhstan':
    'Kazakhstan has no single tariff. The lines are those of three towns; for East Kazakhstan none was found. What a miner paid is what one licensed miner said.',
  'trendContext.tariffs.uzbekistan':
    'In Uzbekistan miners on the grid pay twice the tariff; that multiple is not drawn as a tariff of its own.',
  'trendContext.tariffs.money':
    'Every panel is in its own money and has a scale of its own. Prices of different countries are not to be compared here.',
} as const;
