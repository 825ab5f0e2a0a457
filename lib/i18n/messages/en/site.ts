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
  'data.lead':
    'The published record as files, version {version}. No key, no account; free to use with attribution (CC BY 4.0).',
  'data.file': 'File',
  'data.holds': 'What it holds',
  'data.cases':
    '{count, plural, one {# case} other {# cases}} whole: claims, sources, statements, readings, computed figures',
  'data.casesCsv': 'one row a case',
  'data.claimsCsv': 'one row a claim, as reported: {count} rows',
  'data.geoJson': 'cases with the outline or point of the place as told; no geometry where none is told',
  'data.sources': '{count, plural, one {# page} other {# pages}} and the claims that rest on each',
  'data.context': '{count, plural, one {# record} other {# records}} on neighbours, in none of the files above',
  'data.schema': 'the shape of a case file (JSON Schema)',
  'data.index': 'version, date, counts, links',
  'data.oneCase': 'One case alone is at /api/v1/cases/<id>.json; its id is the end of its page’s address.',
} as const;
