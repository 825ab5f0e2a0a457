import { OpenSum } from '@/components/case/open-sum';
import { ScrollRegion } from '@/components/table/scroll-region';
import { Said } from '@/components/words';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { MethodModel } from '@/lib/view/method-model';
import styles from './method-page.module.css';

/** How figures are made, from the formulas, constants and tests that make them. */
export function MethodPage({ model, locale }: { model: MethodModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('method.title')}</h1>
      <p className="lead">{t('method.lead')}</p>
      <h2>{t('method.scope')}</h2>
      <p>{t('method.scopeText', model.scope)}</p>
      <h2>{t('method.rules')}</h2>
      <ol>
        {(['method.rule1', 'method.rule2', 'method.rule3'] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ol>
      <h2>{t('method.states')}</h2>
      <p>{t('method.statesLead')}</p>
      <ul className={styles.states}>
        {model.states.map((state) => (
          <li key={state}>{state}</li>
        ))}
      </ul>
      <h2>{t('method.formulas')}</h2>
      <p className="muted">{t('method.symbols')}</p>
      {model.formulas.map((formula) => (
        <section key={formula.key} id={formula.key}>
          <h3>{formula.name}</h3>
          <p>
            <code className={styles.formula}>{formula.expression}</code>
          </p>
          {formula.example && (
            <details>
              <summary>
                {t('method.example')}: {formula.example.title}
              </summary>
              <OpenSum sum={formula.example.sum} />
              <p>
                <a href={formula.example.href}>{formula.example.title}</a>
              </p>
            </details>
          )}
        </section>
      ))}
      <h2>{t('method.tests')}</h2>
      <ul>
        {model.tests.map((test) => (
          <li key={test}>{test}</li>
        ))}
      </ul>
      <h2>{t('method.rounding')}</h2>
      <p>{t('method.roundingText')}</p>
      <h2>{t('method.sums')}</h2>
      <p>{t('method.sumsText')}</p>
      <h2>{t('method.map')}</h2>
      <p>{t('method.mapText')}</p>
      <Demand model={model} t={t} />
      <Constants model={model} t={t} />
      <Tariffs model={model} t={t} />
    </article>
  );
}

type Part = { model: MethodModel; t: ReturnType<typeof translator> };

function Demand({ model: { demand }, t }: Part) {
  return (
    <>
      <h2 id="demand">{t('method.demand')}</h2>
      <p>{t('method.demandLead')}</p>
      <ScrollRegion label={t('method.demand')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('method.country')}</th>
              {demand.years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {demand.rows.map((row) => (
              <tr key={row.country}>
                <th scope="row">{row.country}</th>
                {row.values.map((value, index) => (
                  <td key={demand.years[index]} className="number">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="muted">
        {t('unit.kWh/person/year')}. {demand.source && <a href={demand.source.href}>{demand.source.name}</a>}
      </p>
    </>
  );
}

function Constants({ model, t }: Part) {
  return (
    <>
      <h2 id="constants">{t('method.constants')}</h2>
      <ScrollRegion label={t('method.constants')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('method.constant')}</th>
              <th scope="col" className="number">
                {t('method.low')}
              </th>
              <th scope="col" className="number">
                {t('method.central')}
              </th>
              <th scope="col" className="number">
                {t('method.high')}
              </th>
              <th scope="col">{t('method.unit')}</th>
              <th scope="col">{t('method.basis')}</th>
            </tr>
          </thead>
          <tbody>
            {model.constants.map((constant) => (
              <tr key={constant.key} id={constant.key}>
                <th scope="row">
                  <Said words={constant.name} />
                </th>
                <td className="number">{constant.low}</td>
                <td className="number">{constant.central}</td>
                <td className="number">{constant.high}</td>
                <td>{constant.unit}</td>
                <td>
                  {constant.href ? <a href={constant.href}>{constant.basis.text}</a> : <Said words={constant.basis} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Tariffs({ model, t }: Part) {
  return (
    <>
      <h2 id="tariffs">{t('method.tariffs')}</h2>
      <p>{t('method.tariffsLead')}</p>
      <ScrollRegion label={t('method.tariffs')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('method.country')}</th>
              <th scope="col">{t('method.class')}</th>
              <th scope="col">{t('method.from')}</th>
              <th scope="col">{t('method.price')}</th>
              <th scope="col">{t('method.basis')}</th>
            </tr>
          </thead>
          <tbody>
            {model.tariffs.map((tariff) => (
              <tr key={tariff.key}>
                <th scope="row">
                  {tariff.country}
                  {tariff.place && `, ${tariff.place}`}
                </th>
                <td>{tariff.class}</td>
                <td>{tariff.from}</td>
                <td>{tariff.price}</td>
                <td>
                  <a href={tariff.href}>{tariff.source}</a>
                  {tariff.note && (
                    <small className="muted">
                      {' '}
                      <Said words={tariff.note} />
                    </small>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
