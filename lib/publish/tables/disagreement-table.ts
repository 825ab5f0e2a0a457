import type { Dataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import { list, number, type Table, text } from './table';

const COLUMNS = {
  quantity: text('Names the quantity: case, point, key of the claim that is its headline.'),
  case: text('Name of the case.'),
  claim: text('Key of the claim within its case.'),
  what: text('What was measured.'),
  headline: text('yes for the version of the voice nearest to the event.'),
  voice: text('Key of the statement, or of the page that speaks for itself.'),
  nearness: text('own = the agency’s own text; echoes = its statement as others repeat it; single = a page by itself.'),
  agency: text('Key of the agency, if it is a statement.'),
  date: text('When it was said or first published, if known.'),
  differs: text('own or most: contradicts the agency’s own text, or most pages that repeat it.'),
  value: number('The number as reported.'),
  min: number('Lower end, if a range is reported.'),
  max: number('Upper end, if a range is reported.'),
  bound: text('How firmly.'),
  unit: text('The unit as reported.'),
  per: text('Set if the number is a rate.'),
  over: text('The period or place the number covers, as told.'),
  doubt: text('Why the value cannot stand as printed.'),
  ratio: number('Highest over lowest of the quantity: how wide apart its versions are. Computed by Lost Load.'),
  urls: text('Addresses of the pages of that voice that print it so.'),
};

/** One row a version of a quantity that sources print differently, the widest apart first, the headline on top. */
export function disagreementTable(dataset: Dataset): Table<keyof typeof COLUMNS> {
  const disputes = dataset.cases
    .flatMap((record) => disputesOf(record, dataset.pages).map((dispute) => ({ record, dispute })))
    .sort((a, b) => b.dispute.ratio - a.dispute.ratio);
  const rows = disputes.flatMap(({ record, dispute }) =>
    dispute.versions.map(({ claim, voice, sources, differs }, index) => ({
      quantity: `${record.id}.${dispute.versions[0].claim.key}`,
      case: record.id,
      claim: claim.key,
      what: claim.what,
      headline: index === 0 ? 'yes' : null,
      voice: voice.key,
      nearness: voice.nearness,
      agency: voice.agency ?? null,
      date: voice.date ?? null,
      differs,
      value: claim.value ?? null,
      min: claim.min ?? null,
      max: claim.max ?? null,
      bound: claim.bound ?? null,
      unit: claim.unit ?? null,
      per: claim.per ?? null,
      over: claim.over?.en ?? null,
      doubt: claim.doubt?.en ?? null,
      // A lowest value of zero has no ratio.
      ratio: Number.isFinite(dispute.ratio) ? dispute.ratio : null,
      urls: list(sources.flatMap((key) => dataset.pages.get(record.sources[key] ?? '')?.url ?? [])),
    })),
  );
  return {
    name: 'disagreements',
    row: 'a version of a quantity that sources print differently',
    columns: COLUMNS,
    rows,
    key: ['quantity', 'claim', 'voice'],
    refers: { column: 'case', table: 'cases', to: 'id' },
  };
}
