/** A view as a file that the browser makes: the rows of the whole file that belong to it. */
export const endings = ['csv', 'json', 'geojson'] as const;
export type Ending = (typeof endings)[number];
export type ViewNote = { sentence: string; page: string };

/** The file of the whole record that a view is cut from. The Russian table is in Russian words. */
export const wholeFileOf = (ending: Ending, locale: string): string =>
  `/api/v1/cases.${locale === 'ru' && ending === 'csv' ? 'ru.csv' : ending}`;

/** A line of a CSV file whose cells may hold line breaks within quotation marks. */
const LINE = /(?:[^"\r\n]|"(?:[^"]|"")*")+/g;

/**
 * Cuts the cases of a view out of the whole file, in the order of the view; the note on the view goes into JSON and
 * GeoJSON. CSV lines are taken over letter by letter. Undefined if the file lacks one of the cases, as it does when
 * the record has changed since the page was opened.
 */
export function cutView(whole: string, ending: Ending, ids: string[], note: ViewNote): string | undefined {
  if (ending === 'csv') {
    const [header = '', ...lines] = whole.replace(/^\uFEFF/, '').match(LINE) ?? [];
    const byId = new Map(lines.map((line) => [line.split(/[,;]/, 1)[0], line]));
    const cut = found(ids, (id) => byId.get(id));
    return cut && `\uFEFF${[header, ...cut].join('\r\n')}`;
  }
  const list = ending === 'json' ? 'cases' : 'features';
  const { [list]: all, ...head } = JSON.parse(whole) as { [key: string]: unknown };
  const byId = new Map((all as { id: string }[]).map((one) => [one.id, one]));
  const cut = found(ids, (id) => byId.get(id));
  return cut && JSON.stringify({ ...head, view: note, [list]: cut });
}

function found<T>(ids: string[], of: (id: string) => T | undefined): T[] | undefined {
  const all = ids.flatMap((id) => of(id) ?? []);
  return all.length === ids.length ? all : undefined;
}

/** lost-load_<version>_<day>_<view>.csv; the view as its address has it, cut where a file system might. */
export function viewFileName(query: string, version: string, day: string, ending: Ending): string {
  const view = query.replace(/[^\w.-]+/g, '_').slice(0, 80);
  return `${['lost-load', version, day, view].filter(Boolean).join('_')}.${ending}`;
}
