import { PageData } from '@/components/data/page-data';
import { CaseLedger } from '@/components/ledger/case-ledger';
import { Citation } from '@/components/site/citation';
import { Said } from '@/components/words';
import type { PageCitation } from '@/lib/cite/page-citation';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { CaseModel } from '@/lib/view/case/case-model';
import styles from './case-file.module.css';
import { CaseHead } from './case-head';
import { CaseMapFigure } from './case-map-figure';
import { ClaimList } from './claim-list';
import { DerivedFigures } from './derived-figures';
import { EvidenceList } from './evidence-list';
import { ReadingTables } from './reading-tables';
import { RoadStrips } from './road-strips';
import { TestList } from './test-list';
import { TimelineFigure } from './timeline-figure';

type Props = { model: CaseModel; locale: SiteLocale; citation: PageCitation; convertHref: string; reportHref: string };

/** One case: what is claimed, on what evidence, whether it hangs together, and what it comes to. */
export function CaseFile({ model, locale, citation, convertHref, reportHref }: Props) {
  const t = translator(locale);
  const files = `/api/v1${model.path.slice(`/${locale}`.length)}`;
  return (
    <article className={styles.file}>
      <p className={styles.crumb}>
        <a href={`/${locale}`}>{t('case.crumb')}</a> / {model.country}
      </p>
      <h1>{model.title}</h1>
      <CaseHead model={model} t={t} />
      <div className={styles.columns}>
        <ClaimList claims={model.claims} numbers={model.numbers} t={t} />
        <EvidenceList evidence={model.evidence} t={t} />
      </div>
      <ReadingTables tables={model.readings} numbers={model.numbers} t={t} />
      <TestList tests={model.tests} numbers={model.numbers} t={t} />
      {model.roads && <RoadStrips roads={model.roads} numbers={model.numbers} t={t} />}
      <DerivedFigures derived={model.derived} doubtful={model.readings.length > 0} numbers={model.numbers} t={t} />
      <CaseLedger
        ledgers={model.ledgers}
        conflicts={model.conflicts}
        all={`/${locale}/disagreements`}
        numbers={model.numbers}
        t={t}
      />
      {model.notes && (
        <section aria-labelledby="notes">
          <h2 id="notes">{t('case.notes')}</h2>
          <p>
            <Said words={model.notes} />
          </p>
        </section>
      )}
      <div className={styles.columns}>
        <div>
          <CaseMapFigure places={model.places} sentence={model.placeSentence} t={t} />
          {model.timeline && (
            <TimelineFigure
              timeline={model.timeline.strip}
              period={model.timeline.period}
              announced={model.timeline.announced}
              t={t}
            />
          )}
        </div>
        <Relations model={model} t={t} />
      </div>
      <section aria-labelledby="take">
        <h2 id="take">{t('case.take')}</h2>
        <Citation citation={citation} t={t} />
        <ul className={styles.take}>
          {convertHref && (
            <li>
              <a href={convertHref}>{t('convert.case')}</a>
            </li>
          )}
          {model.path.includes('/cases/') && (
            <li>
              <a href={`${files}.zip`} download>
                {t('case.parcel')}
              </a>
            </li>
          )}
          <li>
            <PageData files={files} endings={[locale === 'ru' ? 'ru.csv' : 'csv', 'json', 'geojson']} t={t} />
          </li>
          <li>
            {t('figure.takeCase')} <a href={`/figures/${locale}/case-${model.id}.svg`}>SVG</a> ·{' '}
            <a href={`/figures/${locale}/case-${model.id}.png`}>PNG</a>
            {model.path.includes('/cases/') && (
              <>
                {' '}
                · <a href={`/${locale}/embed?show=cases/${model.id}`}>{t('figure.embed')}</a>
              </>
            )}
          </li>
          <li>
            <a href={reportHref}>{t('report.link')}</a>: {t('report.how')}
          </li>
        </ul>
      </section>
    </article>
  );
}

function Relations({ model, t }: { model: CaseModel; t: Translate }) {
  if (model.relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{t('case.relations')}</h2>
      <a href={model.compare}>{t('compare.link')}</a>
      {model.relations.map((relation) => (
        <div key={relation.name}>
          <h3>{relation.name}</h3>
          <ul className={styles.related}>
            {relation.cases.map((one) => (
              <li key={one.href}>
                <a href={one.href}>{one.title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
