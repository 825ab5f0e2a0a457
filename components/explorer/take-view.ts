import { fetchJson } from '@/components/fetch-json';
import { saveFile } from '@/components/save-file';
import { cutView, type Ending, type ViewNote, viewFileName, wholeFileOf } from '@/lib/view/explorer/view-download';

/** Makes the file of a view from the file of the whole, and hands it to the reader. False if it could not be made. */
export async function takeView(ending: Ending, locale: string, ids: string[], note: ViewNote): Promise<boolean> {
  const [index, whole] = await Promise.all([
    fetchJson('/api/v1/index.json') as Promise<{ version: string; asOf: string }>,
    fetch(wholeFileOf(ending, locale)).then((answer) => (answer.ok ? answer.text() : undefined)),
  ]);
  const content = whole === undefined ? undefined : cutView(whole, ending, ids, note);
  if (content === undefined) return false;
  const { pathname, search } = new URL(note.page);
  const view = search.slice(1) || pathname.split('/by/')[1] || '';
  saveFile(new Blob([content]), viewFileName(decodeURIComponent(view), index.version, index.asOf, ending));
  return true;
}
