import { Said } from '@/components/words';
import type { Translate } from '@/lib/i18n/translate';
import type { CaseModel } from '@/lib/view/case/case-model';
import styles from './case-file.module.css';

/** The facts of a case, what cannot stand as printed, and how it was done. */
export function CaseHead({
  model,
  t,
}: {
  model: Pick<CaseModel, 'facts' | 'alert' | 'readings' | 'method'>;
  t: Translate;
}) {
  return (
    <>
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
    </>
  );
}
