import { FigureLinks } from '@/components/figure/figure-links';
import { NumberIn } from '@/components/number-link';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { TrendName } from '@/lib/trends/names';
import { plotsFile, plotView } from '@/lib/trends/plot-size';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { TrendKey } from './trend-key';
import { TrendPanels } from './trend-panels';
import { TrendTable } from './trend-table';
import styles from './trends.module.css';

type Props = {
  trend: Trend;
  name: TrendName;
  /** Notes that the page has said of all figures; pictures that leave it say them again. */
  said: string[];
  locale: SiteLocale;
};

/** One figure: what it says in a sentence, the chart, its notes and sources, the ways to take it away, the table. */
export function TrendSection({ trend, name, said, locale }: Props) {
  const t = translator(locale);
  const files = `/api/v1/trends/${locale}/${name}`;
  const plots = plotsFile(locale, name);
  const panels = trend.panels.map(({ key, name: title, unit, note = '' }) => ({
    key,
    name: title,
    unit,
    note,
    alt: t('trends.picture', { name: title }),
    picture: plotView(plots, key),
  }));
  return (
    <section id={name} aria-labelledby={`${name}.title`} className={styles.figure}>
      <h3 id={`${name}.title`}>{trend.title}</h3>
      <p>
        <Sentence of={trend.sentence} />
      </p>
      <TrendKey trend={trend} locale={locale} />
      <TrendPanels
        panels={panels}
        name={name}
        src={`${files}.json`}
        failed={t('trends.failed')}
        keys={t('trends.keys')}
      />
      <ul className={styles.notes}>
        {trend.notes
          .filter(({ text }) => !said.includes(text))
          .map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes never move, and their words would be sent twice
            <li key={index}>
              <Sentence of={note} />
            </li>
          ))}
        {trend.sources.length > 0 && (
          <li>
            {t('trends.sources')}{' '}
            {trend.sources.map((source, index) => (
              <span key={source.href}>
                {index > 0 && '; '}
                <a href={source.href}>{source.text}</a>
              </span>
            ))}
          </li>
        )}
      </ul>
      <FigureLinks name={name} csv={`${files}.csv`} link={`#${name}`} locale={locale} />
      <details>
        <summary>{t('trends.showTable')}</summary>
        <TrendTable table={trend.table} />
      </details>
    </section>
  );
}

function Sentence({ of: { text, value, href } }: { of: TrendSentence }) {
  return value && href ? <NumberIn text={text} value={value} href={href} /> : text;
}
