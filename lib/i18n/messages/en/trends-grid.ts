/** The figures of the trends: how a mark is told, and the figures of the grids. */
export const trendsGrid = {
  'trendGrid.country': 'Country',
  'trendGrid.generation': 'generation',
  'trendGrid.demand': 'demand',
  'trendGrid.net-imports': 'net imports',
  'trendGrid.noValue': 'no number',
  'trendGrid.provisional': 'provisional',
  'trendGrid.exported': 'more was exported than imported',
  'trendGrid.carried': 'the same as the year before, so an estimate carried on',
  'trendGrid.generationDemand.title': 'Electricity generated and used',
  'trendGrid.generationDemand.sentence':
    'Since {since} Kazakhstan has used more electricity than it generates: {value} in {year}.',
  'trendGrid.generationDemand.caption': 'Generation and demand, TWh a year',
  'trendGrid.netImports.title': 'Electricity brought in, less what was sold abroad',
  'trendGrid.netImports.sentence':
    'In {first} Kyrgyzstan sold more electricity abroad than it bought; in {last} it bought {value} more than it sold.',
  'trendGrid.netImports.caption': 'Net imports, TWh a year. Below zero: net exports',
  'trendGrid.own.generation': 'generation, by a body of the country',
  'trendGrid.own.demand': 'demand, by a body of the country',
  'trendGrid.importShare.title': 'How much of the demand was brought in',
  'trendGrid.importShare.sentence':
    'In {year} Kyrgyzstan met {value} of its demand with net imports, the largest share of the five countries.',
  'trendGrid.importShare.caption': 'Net imports as a share of demand. Below zero: net exports',
  'trendGrid.import-share': 'net imports as a share of demand',
  'trendGrid.winterGap.title': 'The hour of the winter peak in Kazakhstan',
  'trendGrid.winterGap.sentence':
    'At the peak of {date} Kazakhstan was short of {value}; a flow from Russia that was not planned covered it.',
  'trendGrid.winterGap.caption': 'Peak load, own generation and what was short, MW',
  'trendGrid.winterGap.winter': 'Hour',
  'trendGrid.winterGap.forecastAxis': '2025–26',
  'trendGrid.winterGap.forecast': 'winter 2025–26, forecast',
  'trendGrid.winterGap.peak': 'peak load',
  'trendGrid.winterGap.own': 'generated at that hour',
  'trendGrid.winterGap.short': 'short',
  'trendGrid.winterGap.notTold': 'not told',
  'trendGrid.winterGap.only':
    'Only Kazakhstan’s grid operator was found to tell the peak and what its stations gave at that hour. What is sourced of the others is of other kinds, and stands below.',
  'trendGrid.winterGap.kz': 'Kazakhstan’s forecast for the months of the winter 2025–26: short of {value}.',
  'trendGrid.winterGap.tj': 'Tajikistan, by a World Bank study of 2013: short of {value} each winter.',
  'trendGrid.winterGap.kg': 'Kyrgyzstan, a winter day of 2024: {value} used.',
  'trendGrid.winterGap.kgImports': 'Kyrgyzstan, imports of 2025 by the head of the cabinet: about {value}.',
  'trendGrid.winterGap.uz': 'Uzbekistan, the record day of {date}: {value} used.',
  'trendGrid.winterGap.tm': 'For Turkmenistan nothing on peaks or winters was found.',
  'trendGrid.note.own':
    'Dots are numbers of ministries and operators for single years. They lie close to the series, which speaks for it.',
  'trendGrid.note.quotient': 'Worked out: net imports divided by demand of the same year.',
  'trendGrid.note.scale':
    'All five countries stand on one scale, so that they can be compared. Kyrgyzstan and Tajikistan look small beside Kazakhstan because their grids are.',
  'trendGrid.note.demandMeans':
    'Demand is generation plus net imports: industry, the power stations’ own use and losses in the grid are in it, and so is every machine that mines, lawful or not.',
  'trendGrid.note.deficit':
    'Net imports stand for what a country’s own stations could not meet over the whole year. Hours in which power was cut, and exchange within a day, are not in them.',
  'trendGrid.note.carried':
    'A number that repeats the year before to the last digit is an estimate carried on, and is drawn as doubtful. Most are of Turkmenistan and Uzbekistan.',
  'trendGrid.note.provisional': 'Numbers for 2025 are provisional.',
  'trendGrid.note.turkmenistan': 'For Turkmenistan the data end in 2024. The gap is left open.',
} as const;
