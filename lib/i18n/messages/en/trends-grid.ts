/** The figures of the trends: how a mark is told, and the figures of the grids. */
export const trendsGrid = {
  'trendMark.official': 'from an official page',
  'trendMark.press': 'from press or researchers',
  'trendMark.computed': 'worked out',
  'trendMark.doubtful': 'in doubt',
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
