/** The pages on sources and publishers. */
export const sources = {
  'sources.title': 'Sources',
  'sources.lead':
    'Every value of this record is what somebody published. Here is who: how good the best source of each claim is, by country, and how much rests on each publisher.',
  'sources.shares': 'How good the best source is',
  'sources.sharesLead':
    'A claim is one value that a source states. Each is counted once, under the best source that gives it: official before press, press before trade press, then blogs, then aggregators. All published cases of the five countries are in: illegal mining, theft of electricity of any sort, and lawful mining. Shares are rounded and need not add up to 100%.',
  'sources.findingOfficial':
    'Of {claims} claims, {count, plural, one {# has} other {# have}} an official page as the best source ({share}).',
  'sources.findingWeak':
    'For {count, plural, one {# claim} other {# claims}} there is nothing better than a blog or an aggregator ({share}).',
  'sources.findingWhere': 'That share is largest in {country}: {count} of {claims} ({share}).',
  'sources.findingAlone': 'One publisher alone gives {count, plural, one {# claim} other {# claims}} ({share}).',
  'sources.findingMost':
    'More of these rest on {name} than on any other: without it {count, plural, one {# claim} other {# claims}} would fall.',
  'sources.country': 'Country',
  'sources.claims': 'Claims',
  'sources.best': 'Best source',
  'sources.all': 'All five',
  'sources.noClaims': 'no published case',
  'sources.voices':
    'Two publishers are not always two voices: many print the same statement of an agency. The case files fold those into one.',
  'sources.publishers': 'Publishers',
  'sources.publishersLead':
    'By kind, and within it by the number of claims that rest on them. “Alone” counts the claims that no other publisher gives. Neighbours, baselines, checked statements and the law are counted apart.',
  'sources.publisher': 'Publisher',
  'sources.languages': 'Languages',
  'sources.pages': 'Pages',
  'sources.alone': 'Alone',
  'sources.also': 'Also used by',
  'sources.folded':
    '{count, plural, one {# more, on which no claim of a published case rests} other {# more, on which no claim of a published case rests}}',
  'sources.noCountry': 'country not known',
  'sources.also.neighbours': '{count, plural, one {# claim on neighbours} other {# claims on neighbours}}',
  'sources.also.baselines': '{count, plural, one {# baseline} other {# baselines}}',
  'sources.also.statements': '{count, plural, one {# checked statement} other {# checked statements}}',
  'sources.also.rules': '{count, plural, one {# entry on the law} other {# entries on the law}}',
  'sources.take': 'Every page with the claims that rest on it, as a file:',
  'sources.kind.official': 'Official',
  'sources.kind.press': 'Press',
  'sources.kind.trade-press': 'Trade press',
  'sources.kind.blog': 'Blogs',
  'sources.kind.aggregator': 'Aggregators',
  'sources.means.official': 'An authority, a supplier of electricity or an international body, on its own site.',
  'sources.means.press': 'A newsroom, news agency or research institute that answers for what it prints.',
  'sources.means.trade-press': 'A newsroom that writes about cryptocurrency.',
  'sources.means.blog': 'A company, law firm, group or person that writes on its own account.',
  'sources.means.aggregator':
    'A site that repeats what others wrote, often without saying whom, or gathers their numbers.',
  'sources.series': 'Yearly series',
  'sources.metric.population': 'population',
  'sources.metric.generation': 'generation',
  'sources.metric.demand': 'demand',
  'sources.metric.demand-per-head': 'demand per head',
  'sources.metric.net-imports': 'net imports',
  'sources.metric.carbon-life-cycle': 'greenhouse gases per kWh',
  'sources.metric.capacity': 'installed capacity',
  'publisher.description': 'What rests on {name}, and what would fall without it.',
  'publisher.kind': 'Kind',
  'publisher.country': 'Country',
  'publisher.note': 'To know',
  'publisher.rests':
    '{count, plural, =0 {No claim of a published case rests} one {# claim of published cases rests} other {# claims of published cases rest}} on {pages, plural, one {its # page} other {its # pages}} in this record.',
  'publisher.falls': 'If this source fell',
  'publisher.fallsLead':
    'What the record would lose if every page of this publisher had to go. This judges nobody: it shows how much hangs on one hook.',
  'publisher.falls.claims':
    '{count, plural, one {claim falls: no other publisher gives it} other {claims fall: no other publisher gives them}}',
  'publisher.falls.kept':
    '{count, plural, one {claim stays: another publisher gives it too} other {claims stay: another publisher gives them too}}',
  'publisher.falls.weakened':
    '{count, plural, one {claim of those that stay is left with nothing better than a blog or an aggregator} other {claims of those that stay are left with nothing better than a blog or an aggregator}}',
  'publisher.falls.cases':
    '{count, plural, one {case loses every source it has} other {cases lose every source they have}}',
  'publisher.falls.baselines':
    '{count, plural, one {baseline falls: a number our sums take} other {baselines fall: numbers our sums take}}',
  'publisher.falls.neighbours':
    '{count, plural, one {claim on a neighbouring country falls} other {claims on neighbouring countries fall}}',
  'publisher.falls.neighbourRecords':
    '{count, plural, one {record on a neighbouring country loses every source it has} other {records on neighbouring countries lose every source they have}}',
  'publisher.falls.rules':
    '{count, plural, one {entry on the law loses every source it has} other {entries on the law lose every source they have}}',
  'publisher.pages': 'Its pages',
  'publisher.cases': 'Claims of published cases',
  'publisher.neighbours': 'Claims on neighbours',
  'publisher.baselines': 'Baselines',
  'publisher.statements': 'Checked statements',
  'publisher.rules': 'The law: rules, dated steps, penalties, names of bodies',
  'publisher.noValue': 'named as a source of the case; no value rests on it',
  'publisher.alone': 'given by nobody else',
  'publisher.others': '{count, plural, one {also given by # other publisher} other {also given by # other publishers}}',
  'publisher.role.says': 'states it',
  'publisher.role.better': 'is compared with it',
  'publisher.role.sum': 'gives a number for its sum',
} as const;
