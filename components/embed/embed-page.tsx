import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import styles from './embed.module.css';
import { EmbedBuilder } from './embed-builder';
import type { EmbedChoice, FrozenStamp } from './embed-choice';
import { embedCode } from './embed-code';

type Props = {
  charts: EmbedChoice[];
  cases: EmbedChoice[];
  site: string;
  release: FrozenStamp | null;
  locale: SiteLocale;
};

/** The words that the island says. */
const WORDS = ['embed.'];
const ANY_CASE = 'CASE';

/** The page that makes the code for a frame; without script it holds the code of each as it stands. */
export function EmbedPage({ charts, cases, site, release, locale }: Props) {
  const t = translator(locale);
  const example = cases[0];
  return (
    <article>
      <h1>{t('embed.name')}</h1>
      <p className="lead">{t('embed.lead')}</p>
      <EmbedBuilder
        charts={charts}
        cases={cases}
        site={site}
        release={release}
        locale={locale}
        phrases={phrasesOf(locale, WORDS)}
      />
      <section aria-labelledby="plain">
        <h2 id="plain">{t('embed.plain')}</h2>
        {charts.map((choice) => (
          <details key={choice.name}>
            <summary>{choice.words}</summary>
            <pre className={styles.code}>{embedCode(choice, '', '', site, locale)}</pre>
          </details>
        ))}
        {example && (
          <details>
            <summary>{t('embed.what.cases')}</summary>
            <p>{t('embed.plainCase', { mark: ANY_CASE })}</p>
            <pre className={styles.code}>
              {embedCode({ ...example, title: '' }, '', '', site, locale).replaceAll(example.show.slice(6), ANY_CASE)}
            </pre>
          </details>
        )}
      </section>
      <section aria-labelledby="notes">
        <h2 id="notes">{t('embed.notes')}</h2>
        <p>{t('embed.note.height')}</p>
        <p>{t('embed.note.frozen')}</p>
        <p>{t('embed.note.oembed', { address: `${site}/api/v1/oembed` })}</p>
      </section>
    </article>
  );
}
