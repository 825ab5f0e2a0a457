/** Frame of every page. */
export const site = {
  'site.name': 'Lost Load',
  'site.tagline': 'Enforcement against illegal crypto mining in Central Asia',
  'site.description':
    'A sourced record of enforcement cases against illegal crypto mining in Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan, and what the electricity means in people.',
  'site.skip': 'Skip to the content',
  'site.navigation': 'Pages',
  'site.map': 'Map',
  'site.convert': 'Converter',
  'site.check': 'Claim check',
  'site.profit': 'Profit',
  'site.claims': 'Claims',
  'site.sources': 'Sources',
  'site.disagreements': 'Disagreements',
  'site.method': 'Method',
  'site.neighbours': 'Neighbours',
  'site.data': 'Data',
  'site.language': 'Language',
  'site.version': 'Data version {version}',
  'site.licence': 'Text and data CC BY 4.0, code MIT. Boundaries: Natural Earth, public domain.',
  'site.downloads': 'Take the data',
  'site.newer': 'Newer data has been published since you opened this page.',
  'site.reload': 'Load it',
  'site.guilt':
    'Lost Load repeats what agencies and newsrooms have said, with its source. An accusation is not a verdict; no suspect or private person is named.',
  'notFound.title': 'There is no such page',
  'notFound.text':
    'The address may be misspelt, or the case may have another name. Every published case is listed on the map page.',
  'notFound.near': 'Cases with a name like it',
  'notFound.home': 'All cases on the map',
} as const;
