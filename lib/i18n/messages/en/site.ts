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
  'site.trends': 'Trends',
  'site.policy': 'Rules',
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
  'address.tooLong': 'The address is longer than {most} characters, so nothing after the question mark was read.',
  'address.ignored': 'Part of the address made no sense and was left out: {parts}.',
  'site.reload': 'Load it',
  'site.guilt':
    'Lost Load repeats what agencies and newsrooms have said, with its source. An accusation is not a verdict; no suspect or private person is named.',
  'notFound.page': 'There is no such page',
  'notFound.page.text':
    'The address may be misspelt, or the case may have another name. Every published case is listed on the map page.',
  'notFound.case': 'The record has no case of this name',
  'notFound.case.text':
    'The address may be misspelt, or the case may have another name. Every published case is listed on the map page.',
  'notFound.context': 'The record has nothing of this name on the neighbours',
  'notFound.context.text':
    'The address may be misspelt. What happened in neighbouring countries is listed under “Neighbours”.',
  'notFound.publisher': 'Nothing published rests on a source of this name',
  'notFound.publisher.text':
    'The address may be misspelt, or what cited this publisher is no longer published. All publishers are listed under “Sources”.',
  'notFound.convert': 'The converter has no page of this name',
  'notFound.convert.text': 'The address may be misspelt, or the case may tell too little to be converted.',
  'notFound.numbers': 'No numbers are kept under this name',
  'notFound.numbers.text': 'The numbers of a case stand under the name of the case, and the address may be misspelt.',
  'notFound.version': 'This version is not known',
  'notFound.version.text':
    'An address of a frozen page carries the version of the data that it shows. No published version has this name: it may be misspelt or cut off.',
  'notFound.nearPublishers': 'Publishers with a name like it',
  'notFound.changed': 'Which versions there are, and what changed',
  'notFound.near': 'Cases with a name like it',
  'notFound.home': 'All cases on the map',
} as const;
