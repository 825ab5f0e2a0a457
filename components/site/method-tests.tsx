import type { Translate } from '@/lib/i18n/translate';
import type { MethodModel } from '@/lib/view/method/method-model';
import styles from './method-page.module.css';

const OUTCOMES = ['fits', 'strained', 'cannot'] as const;
const VERDICTS = { fits: 'fits', strained: 'strained', cannot: 'cannot be' } as const;

/** The tests of plausibility with their lines, and the readings of a unit in their order. */
export function MethodTests({ model, t }: { model: MethodModel; t: Translate }) {
  return (
    <>
      <h2 id="tests">{t('method.tests')}</h2>
      <p>{t('method.testsLead')}</p>
      <table className={`stacked ${styles.tests}`}>
        <thead>
          <tr>
            <th scope="col">{t('method.test')}</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {t(`case.verdict.${VERDICTS[outcome]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.tests.map((test) => (
            <tr key={test.key} id={`test-${test.key}`}>
              <th scope="row">
                {test.number} {test.name}
                {test.expressions.map((expression) => (
                  <code key={expression}>{expression}</code>
                ))}
              </th>
              {OUTCOMES.map((outcome) => (
                <td key={outcome} data-verdict={VERDICTS[outcome]}>
                  <span className={styles.outcome}>{t(`case.verdict.${VERDICTS[outcome]}`)}</span>
                  {test[outcome]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3 id="slips">{t('method.slips')}</h3>
      <p>{t('method.slipsLead')}</p>
      <ol>
        {model.slips.map((slip) => (
          <li key={slip}>{slip}</li>
        ))}
      </ol>
    </>
  );
}
