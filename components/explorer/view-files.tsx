'use client';

import { type MouseEvent, useState } from 'react';
import { useLive } from '@/components/use-address';
import { type Ending, endings } from '@/lib/view/explorer/view-download';

type Props = {
  text: string;
  failed: string;
  locale: string;
  /** Where the view of the page as it was written lies as files, for readers without script. */
  files: string;
  ids: string[];
  sentence: string;
};

/** The view as data. What makes the files is fetched when one is asked for. */
export function ViewFiles({ text, failed, locale, files, ids, sentence }: Props) {
  const live = useLive();
  const [wrong, setWrong] = useState(false);
  async function take(event: MouseEvent, ending: Ending) {
    event.preventDefault();
    const { takeView } = await import('./take-view');
    const note = { sentence, page: window.location.href };
    setWrong(!(await takeView(ending, locale, ids, note).catch(() => false)));
  }
  return (
    <p>
      {text}
      {endings.map((ending, place) => (
        <span key={ending}>
          {place === 0 ? ' ' : ' · '}
          <a
            href={`${files}.${locale === 'ru' && ending === 'csv' ? 'ru.csv' : ending}`}
            download
            onClick={live ? (event) => take(event, ending) : undefined}
          >
            {ending === 'geojson' ? 'GeoJSON' : ending.toUpperCase()}
          </a>
        </span>
      ))}
      {wrong && (
        <span role="alert" className="doubt">
          {' '}
          {failed}
        </span>
      )}
    </p>
  );
}
