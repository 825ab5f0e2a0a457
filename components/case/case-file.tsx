import { CaseLedger } from '@/components/ledger/case-ledger';
import { Said } from '@/components/words';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { CaseModel } from '@/lib/view/case/case-model';
import styles from './case-file.module.css';
import { CaseMapFigure } from './case-map-figure';
import { ClaimList } from './claim-list';
import { DerivedFigures } from './derived-figures';
import { EvidenceList } from './evidence-list';
import { ReadingTables } from './reading-tables';
import { RoadStrips } from './road-strips';
import { TestList } from './test-list';
import { TimelineFigure } from './timeline-figure';

type Props = { model: CaseModel; locale: SiteLocale; version: string; convertHref: string };

/** One case: what is claimed, on what evidence, whether it hangs together, and what it comes to. */
export function CaseFile({ model, locale, version, convertHref }: Props) {
  const t = translator(locale);
  return (
    <article className={styles.file}>
      <p className={styles.crumb}>
        <a href={`/${locale}`}>{t('case.crumb')}</a> / {model.country}
      </p>
      <h1>{model.title}</h1>
      <dl className={styles.facts}>
        {model.facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>
              <Said words={fact.value} />
              {fact.note && (
                <small>
                  <Said words={fact.note} />
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {model.alert && (
        <p className={styles.alert}>
          <a href={model.readings.length > 0 ? '#check' : '#claims'}>{model.alert}</a>
        </p>
      )}
      {model.method && (
        <p className={styles.method}>
          <b>{t('case.method')}:</b> <Said words={model.method} />
        </p>
      )}
      <div className={styles.columns}>
        <ClaimList claims={model.claims} t={t} />
        <EvidenceList evidence={model.evidence} t={t} />
      </div>
      <ReadingTables tables={model.readings} t={t} />
      <TestList tests={model.tests} t={t} />
      {model.roads && <RoadStrips roads={model.roads} t={t} />}
      <DerivedFigures derived={model.derived} doubtful={model.readings.length > 0} t={t} />
      <CaseLedger ledgers={model.ledgers} conflicts={model.conflicts} all={`/${locale}/disagreements`} t={t} />
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
        <Relations model={model} title={t('case.relations')} />
      </div>
      <section aria-labelledby="take">
        <h2 id="take">{t('case.take')}</h2>
        <p className={styles.cite}>{t('case.cite', { title: model.title, version, path: model.path })}</p>
        <ul className={styles.take}>
          {convertHref && (
            <li>
              <a href={convertHref}>{t('convert.case')}</a>
            </li>
          )}
          <li>
            <a href={`/api/v1/cases/${model.id}.json`}>{t('case.json')}</a>
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
            {t('case.report')}: {t('case.reportText')}
          </li>
        </ul>
      </section>
    </article>
  );
}

function Relations({ model, title }: { model: CaseModel; title: string }) {
  if (model.relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{title}</h2>
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
