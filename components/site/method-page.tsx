import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { MethodModel } from '@/lib/view/method/method-model';
import styles from './method-page.module.css';
import { MethodTests } from './method-tests';

/** How figures are made, from the formulas, constants and tests that make them. */
export function MethodPage({ model, locale }: { model: MethodModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <h1>{t('method.title')}</h1>
      <p className="lead">{t('method.lead')}</p>
      <p>
        <a href={`/${locale}/claims`}>{t('method.claims')}</a>
      </p>
      <p>
        <a href={`/${locale}/numbers`}>{t('numbers.title')}</a>. {t('numbers.what')}
      </p>
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
      <Formulas model={model} t={t} />
      <MethodTests model={model} t={t} />
      <h2>{t('method.rounding')}</h2>
      <p>{model.rounding}</p>
      <h2>{t('method.sums')}</h2>
      <p>{t('method.sumsText')}</p>
      <h2>{t('method.map')}</h2>
      <p>{t('method.mapText')}</p>
      <h2 id="baselines">{t('method.baselines')}</h2>
      <p>{t('method.baselinesLead')}</p>
      <ul>
        <li>
          <a href={`/${locale}/method/baselines#constants`}>{t('method.constants')}</a>
        </li>
        {model.tables.map(({ key, title }) => (
          <li key={key}>
            <a href={`/${locale}/method/baselines#${key}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/method/baselines#towns`}>{t('method.towns')}</a>
        </li>
      </ul>
    </article>
  );
}

/** The symbols, and every formula with a worked example. */
function Formulas({ model, t }: { model: MethodModel; t: ReturnType<typeof translator> }) {
  return (
    <>
      <h2 id="formulas">{t('method.formulas')}</h2>
      <details>
        <summary>{t('method.symbols')}</summary>
        <p>{t('method.symbolsLead')}</p>
        <dl className={styles.symbols}>
          {model.symbols.map((row) => (
            <div key={row.symbol}>
              <dt>{row.symbol}</dt>
              <dd>{row.names}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className={styles.formulas}>
        {model.formulas.map(({ key, name, expression, example }) => (
          <section key={key} id={`formula-${key}`} className={styles.formula}>
            <h3>{name}</h3>
            <p>
              <code>{expression}</code>
            </p>
            {example && (
              <p className={styles.example}>
                {example.text} <a href={example.page.href}>{example.page.title}</a>
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
