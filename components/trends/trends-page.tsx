import { ScenarioSection } from '@/components/scenario/scenario-section';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { trendNamed } from '@/lib/trends/all-trends';
import { coverageNotes } from '@/lib/trends/cases/coverage-words';
import { coverageTable } from '@/lib/trends/coverage-table';
import { type TrendGroup, trendGroups } from '@/lib/trends/names';
import { TrendSection } from './trend-section';
import { TrendTable } from './trend-table';
import styles from './trends.module.css';

type Props = { dataset: Dataset; locale: SiteLocale };

const groups = Object.keys(trendGroups) as TrendGroup[];

/** All figures of the trends, group by group. */
export function TrendsPage({ dataset, locale }: Props) {
  const t = translator(locale);
  const strips = coverageNotes(dataset, locale);
  return (
    <article>
      <h1>{t('trends.title')}</h1>
      <p className="lead">{t('trends.lead')}</p>
      <p className={styles.keys}>{t('trends.keys')}</p>
      <nav aria-label={t('trends.contents')}>
        <ul className={styles.contents}>
          {groups.flatMap((group) =>
            trendGroups[group].map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{trendNamed(name, dataset, locale).title}</a>
              </li>
            )),
          )}
          <li>
            <a href="#read">{t('trends.read.title')}</a>
          </li>
          <li>
            <a href="#scenario">{t('scenario.title')}</a>
          </li>
        </ul>
      </nav>
      <ul className={styles.notes}>
        {strips.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{t(`trends.group.${group}`)}</h2>
          {trendGroups[group].map((name) => (
            <TrendSection
              key={name}
              name={name}
              trend={trendNamed(name, dataset, locale)}
              said={strips.map(({ text }) => text)}
              locale={locale}
            />
          ))}
        </section>
      ))}
      <section aria-labelledby="read" className={styles.figure}>
        <h2 id="read">{t('trends.read.title')}</h2>
        <p>{t('trends.read.lead')}</p>
        <TrendTable table={coverageTable(dataset, locale)} />
      </section>
      <ScenarioSection dataset={dataset} locale={locale} />
    </article>
  );
}
