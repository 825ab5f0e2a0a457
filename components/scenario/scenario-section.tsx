import { recordDate } from '@/lib/cite/edition';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { translator } from '@/lib/i18n/translate';
import { type Asked, readScenario } from '@/lib/scenario/address';
import { groundsOf } from '@/lib/scenario/grounds';
import { ISLAND_WORDS } from '@/lib/scenario/island-words';
import { FIRST } from '@/lib/scenario/scenario';
import styles from './scenario.module.css';
import { ScenarioTool } from './scenario-tool';

const BLANK: Asked = { scenario: FIRST, faulty: {}, ignored: [] };

type Props = {
  dataset: Dataset;
  locale: SiteLocale;
  /** What a form sent or an address asks for, where the page is worked out on the server for readers without script. */
  query?: URLSearchParams;
  /** Whether the section is a page of its own: then its heading is the page's, and no other part has keys in the address. */
  alone?: boolean;
};

/** The scenario: what a supposed load comes to, with its form and the answer of the example already in the page. */
export function ScenarioSection({ dataset, locale, query, alone = false }: Props) {
  const t = translator(locale);
  const grounds = groundsOf(dataset, locale, recordDate(dataset));
  const Heading = alone ? 'h1' : 'h2';
  return (
    <section className={styles.scenario} aria-labelledby="scenario">
      <Heading id="scenario">{t('scenario.title')}</Heading>
      <p className="lead">{t('scenario.lead')}</p>
      <p>{t('scenario.how')}</p>
      <noscript>
        <p>{t('scenario.noScript')}</p>
      </noscript>
      <ScenarioTool
        locale={locale}
        phrases={phrasesOf(locale, ISLAND_WORDS)}
        grounds={grounds}
        first={query ? readScenario(query, grounds.baselines.towns, alone) : BLANK}
        alone={alone}
        plain={query !== undefined}
      />
    </section>
  );
}
