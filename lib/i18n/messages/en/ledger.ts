/** The ledger of disagreements. */
export const ledger = {
  'ledger.title': 'Where sources differ',
  'ledger.lead':
    'Quantities that the sources of a case print in more than one version, the widest apart first. Each version stands as printed. The headline is what the voice nearest to the event states; no mean is taken.',
  'ledger.leadVoices':
    'A statement of an agency and all pages that repeat it are one voice. Nearest is the agency’s own text, then a statement known only from pages that repeat it, then single pages by kind and date.',
  'ledger.agree':
    '{voiced, plural, one {# quantity is} other {# quantities are}} stated by more than one independent voice; in {agreeing} of them all voices give the same number.',
  'ledger.oneVoice':
    '{total, plural, one {# quantity is} other {# quantities are}} printed in more than one version; in {count} of them all versions come from one and the same voice.',
  'ledger.scale':
    'A strip runs from the lowest value to {times} times as much. The large dot is the headline, small ones are other versions; a line joins the ends of a range.',
  'ledger.all': 'All disagreements',
  'ledger.contents': 'Contents',
  'ledger.group.ten': 'Ten times apart or more',
  'ledger.group.two': 'Two to ten times apart',
  'ledger.group.less': 'Less than two times apart',
  'ledger.group.same': 'Same number, other bound or unit',
  'ledger.group.neighbours': 'Neighbouring countries, kept as context',
  'ledger.none': 'The record has none.',
  'ledger.number': 'Number',
  'ledger.unit': 'Unit',
  'ledger.over': 'Period or place covered',
  'ledger.bound': 'Bound',
  'ledger.date': 'Date',
  'ledger.pages': 'Pages',
  'ledger.noOver': 'period not told',
  'ledger.noBound': 'no bound',
  'ledger.voice.own': 'Statement with its own text: {agency}',
  'ledger.voice.echoes':
    'Statement: {agency}; known from {count, plural, one {# page that repeats it} other {# pages that repeat it}}',
  'ledger.voice.single': 'Page by itself: {publisher}, {kind}',
  'ledger.by.own': 'in the agency’s own text ({agency})',
  'ledger.by.echoes':
    '{count, plural, one {on the one page that repeats the agency’s statement ({agency})} other {on {part} of the # pages that repeat the agency’s statement ({agency})}}',
  'ledger.by.single': 'on a page of {publisher}',
  'ledger.differs.own': 'contradicts the agency’s own text',
  'ledger.differs.most': 'contradicts most pages that repeat the statement',
  'ledger.spread.times': 'The highest is {count, plural, one {# time} other {# times}} the lowest.',
  'ledger.spread.percent': 'The highest is {percent} above the lowest.',
  'ledger.spread.same': 'The number is the same.',
} as const;
