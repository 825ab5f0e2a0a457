'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { CopyButton } from '@/components/tool/copy-button';
import { Field } from '@/components/tool/field';
import { SelectField } from '@/components/tool/select-field';
import tool from '@/components/tool/tool.module.css';
import { useAddress } from '@/components/use-address';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import type { CellRow } from '@/lib/policy/cell-rows';
import { isDay } from '@/lib/policy/in-force';
import { type MatrixNames, matrixOn } from '@/lib/policy/matrix';
import { type PolicyState, readPolicyState, writePolicyState } from '@/lib/policy/policy-state';
import { MatrixTable } from './matrix-table';
import styles from './policy.module.css';

type Choice = { value: string; text: string };
type Props = {
  locale: SiteLocale;
  phrases: Phrases;
  cells: CellRow[];
  names: MatrixNames;
  /** The newest day that the record covers, and the oldest of which it says anything. */
  last: string;
  first: string;
  shown: Choice[];
  kinds: Choice[];
  /** As-of date and warning, under the heading of the matrix. */
  notice: ReactNode;
  /** The days with pages of their own. */
  days: ReactNode;
  /** Timelines and tables, in which the choice of countries and instrument hides what was not asked for. */
  children: ReactNode;
};

/** The matrix on a day of the reader's choice, kept in the address, and what is below it, filtered. */
export function PolicyView({
  locale,
  phrases,
  cells,
  names,
  last,
  first,
  shown,
  kinds,
  notice,
  days,
  children,
}: Props) {
  const { t } = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const [query, setQuery] = useAddress();
  const [draft, setDraft] = useState<string>();
  const { state, ignored } = useMemo(() => readPolicyState(new URLSearchParams(query), last), [query, last]);
  const matrix = useMemo(() => matrixOn(cells, state.on, names, state.compare), [cells, names, state]);
  const day = dateText(state.on, locale);
  const change = (next: Partial<PolicyState>) => {
    const { kind, ...rest } = { ...state, ...next };
    setQuery(writePolicyState(kind ? { ...rest, kind } : rest, last));
  };
  useEffect(() => {
    unfoldTarget();
    window.addEventListener('hashchange', unfoldTarget);
    return () => window.removeEventListener('hashchange', unfoldTarget);
  }, []);
  function typeDay(text: string) {
    setDraft(isDay(text) ? undefined : text);
    if (isDay(text)) change({ on: text });
  }

  return (
    <>
      {ignored.length > 0 && (
        <p className={tool.ignored} role="status">
          {t('policy.ignored', { parts: ignored.join(', ') })}
        </p>
      )}
      <form
        className={`${tool.form} ${styles.form}`}
        aria-label={t('policy.choose')}
        onSubmit={(event) => event.preventDefault()}
      >
        <Field
          label={t('policy.day')}
          hint={t('policy.dayHint', { first: dateText(first, locale) })}
          error={draft ? t('policy.dayBad') : undefined}
        >
          {(ids) => (
            <input {...ids} type="date" value={draft ?? state.on} onChange={(event) => typeDay(event.target.value)} />
          )}
        </Field>
        <SelectField
          label={t('policy.compare')}
          value={state.compare.join(',')}
          choices={[{ value: '', text: t('policy.compare.all') }, ...shown]}
          choose={(value) =>
            change({
              compare: shown.some((one) => one.value === value)
                ? (value.split(',') as PolicyState['compare'][number][])
                : [],
            })
          }
        />
        <SelectField
          label={t('policy.kind')}
          value={state.kind ?? ''}
          choices={[{ value: '', text: t('policy.kind.all') }, ...kinds]}
          choose={(value) => change({ kind: value as NonNullable<PolicyState['kind']> })}
        />
      </form>
      <div className={`${tool.actions} ${styles.form}`}>
        <button
          type="button"
          onClick={() => {
            setDraft(undefined);
            setQuery('');
          }}
        >
          {t('policy.reset')}
        </button>
        <CopyButton text={t('policy.copy')} done={t('policy.copied')} />
      </div>
      <section aria-labelledby="matrix">
        <h2 id="matrix" aria-live="polite">
          {t('policy.matrix', { day })}
        </h2>
        {notice}
        {state.on > last && <p className="doubt">{t('policy.after', { date: dateText(last, locale) })}</p>}
        {state.on < first && <p className="doubt">{t('policy.before')}</p>}
        <MatrixTable
          matrix={matrix}
          caption={t('policy.matrixCaption', { day })}
          words={{ topic: t('policy.topic'), none: t('policy.none'), weak: t('policy.weak') }}
        />
        {days}
      </section>
      <div className={styles.filtered} data-kind={state.kind} data-compare={state.compare.join(' ') || undefined}>
        {state.kind && <p role="status">{t('policy.noneOfKind')}</p>}
        {children}
      </div>
    </>
  );
}

/** Opens what folds away the place that the address points at; some browsers do not do it themselves. */
function unfoldTarget() {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  const folded = target?.closest('details');
  if (!folded || folded.open) return;
  folded.open = true;
  target?.scrollIntoView();
}
