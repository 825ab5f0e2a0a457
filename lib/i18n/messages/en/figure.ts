/** Words that stand on pictures, and beside them. */
export const figure = {
  'figure.credit': 'Lost Load, CC BY 4.0. Data version {version}, {date}.',
  'figure.take': 'This figure:',
  'figure.takeCase': 'This case as a picture:',
  'figure.embed': 'embed',
  'figure.link': 'link',
  'figure.map.title': 'Where illegal mining and stolen electricity were reported',
  'figure.map.sentence':
    '{count, plural, one {# case} other {# cases}} announced since {first} in {countries} of the five countries: raids, seizures, criminal cases and official figures.',
  'figure.map.most': 'Most cases: {places}.',
  'figure.map.sum':
    '{map} of the cases are on the map; {tray} more are told for a whole country, or for a place that cannot be drawn.',
  'figure.map.alt': 'Map of the five countries, regions shaded by their number of cases. {most} {sum}',
  'figure.map.shades': 'Cases in a region',
  'figure.map.region': 'somewhere in this region',
  'figure.map.settlement': 'in or at this town or village',
  'figure.map.site': 'at this very site',
  'figure.map.cluster': 'several places close together',
  'figure.impact.title': 'Stolen electricity, in hours of a whole country’s demand',
  'figure.impact.hours': '{hours} hours',
  'figure.impact.firm': 'from reported values, lowest to highest',
  'figure.impact.hollow': 'a reading of a value that cannot stand as printed',
  'figure.impact.alt': 'Bars from the lowest to the highest value. {rows}.',
  'figure.disagreements.sentence':
    'Quantities of one case that are printed in more than one version, the widest apart first. No mean is taken.',
  'figure.disagreements.head': 'headline: what the voice nearest to the event states',
  'figure.disagreements.other': 'another version',
  'figure.disagreements.differs': 'strays from the statement it repeats',
  'figure.disagreements.alt': 'Strips with one dot a version. {rows}',
  'figure.sources.title': 'Who stands behind the numbers',
  'figure.sources.claims': '{count, plural, one {# claim} other {# claims}}',
  'figure.sources.note':
    'A claim is one value that a source states. Each counts once, under the best source that gives it. All published cases; shares are rounded.',
  'figure.sources.alt': 'Bars of shares by the kind of the best source. {rows}.',
  'figure.case.facts': '{country}. Announced: {date}. Status: {status}.',
  'figure.case.more':
    '{count, plural, one {# more value is in the case file.} other {# more values are in the case file.}}',
  'figure.quoted': '“{text}”',
  'figure.case.sources': 'Sources: {names}.',
  'figure.case.sourcesMore': 'Sources: {names} and {count, plural, one {# more} other {# more}}.',
  'figure.case.noClaims': 'The sources state no number.',
  'figure.case.alt': '{facts} {claims} Place: {place}.',
} as const;
