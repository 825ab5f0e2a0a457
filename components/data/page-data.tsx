import type { Translate } from '@/lib/i18n/translate';

type Props = {
  /** Where the files lie, without ending. */
  files: string;
  endings: readonly string[];
  t: Translate;
};

const NAMES: Record<string, string> = { geojson: 'GeoJSON', 'ru.csv': 'CSV' };

/** The files that hold what the page shows, as plain links. */
export function PageData({ files, endings, t }: Props) {
  return (
    <p className="muted">
      {t('data.page')}
      {endings.map((ending, place) => (
        <span key={ending}>
          {place === 0 ? ' ' : ' · '}
          <a href={`${files}.${ending}`} download>
            {NAMES[ending] ?? ending.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
}
