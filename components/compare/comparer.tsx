'use client';

import { useEffect, useMemo, useRef } from 'react';
import { CopyButton } from '@/components/tool/copy-button';
import tool from '@/components/tool/tool.module.css';
import { useAddress, useLive } from '@/components/use-address';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import { isTooLong } from '@/lib/view/address-parts';
import type { CaseChoices, TiedPair } from '@/lib/view/compare/case-choices';
import { tagsOf } from '@/lib/view/compare/compare-remarks';
import { compareTable } from '@/lib/view/compare/compare-table';
import type { ComparedCase } from '@/lib/view/compare/compared-case';
import { FEWEST, MOST, readCompared, writeCompared } from '@/lib/view/compare/compared-ids';
import { CaseSelect } from './case-select';
import styles from './compare.module.css';
import { LeftOut } from './left-out';
import { Result } from './result';
import { useCompared } from './use-compared';

type Props = {
  locale: SiteLocale;
  phrases: Phrases;
  choices: CaseChoices;
  pairs: TiedPair[];
  /** What a form sent, and its cases, where the page is worked out on the server. */
  sent?: { query: string; cases: ComparedCase[] };
};

/** Cases side by side: which, stands in the address; what they hold, in a file for each. */
export function Comparer({ locale, phrases, choices, pairs, sent }: Props) {
  const speech = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const { t } = speech;
  const [address, setQuery] = useAddress();
  const query = sent?.query ?? address;
  const tooLong = isTooLong(query);
  const known = useMemo(() => new Set(choices.flatMap(({ cases }) => cases.map(({ id }) => id))), [choices]);
  const asked = useMemo(
    () => readCompared(new URLSearchParams(tooLong ? '' : query), (id) => known.has(id)),
    [query, tooLong, known],
  );
  const { ids } = asked;
  const { cases = [], failed, again } = useCompared(sent ? [] : ids, locale);
  const shown = sent?.cases ?? cases;
  const table = useMemo(
    () => (ids.length > 0 && shown.length > 0 ? compareTable(shown, speech) : undefined),
    [ids, shown, speech],
  );

  // What was chosen before the page came to life is taken up.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!form.current || window.location.search !== '') return;
    const chosen = new FormData(form.current).getAll('case').map(String).filter(Boolean);
    if (chosen.length > 0) setQuery(writeCompared([...new Set(chosen)]));
  }, [setQuery]);

  function choose(place: number, id: string) {
    const next = [...ids];
    next[place] = id;
    setQuery(writeCompared(next.filter(Boolean)));
  }
  const status = () => {
    if (ids.length === 0) return t('compare.noneChosen');
    if (failed && shown.length !== ids.length) return t('compare.failed');
    if (!table) return t('compare.loading');
    return ids.length < FEWEST ? t('compare.oneChosen') : t('compare.shown', { count: ids.length });
  };
  const submit = <button type="submit">{t('compare.submit')}</button>;
  return (
    <>
      <LeftOut asked={asked} tooLong={tooLong} t={t} />
      <form
        ref={form}
        className={`${tool.form} ${styles.form}`}
        method="get"
        action={`/${locale}/compare/result`}
        aria-label={t('compare.choose')}
        onSubmit={(event) => event.preventDefault()}
      >
        {tagsOf(MOST, speech).map((tag, place) => (
          <CaseSelect
            key={tag}
            label={t(place < FEWEST ? 'compare.case' : 'compare.caseMore', { tag })}
            none={t('compare.none')}
            choices={choices}
            value={ids[place] ?? ''}
            taken={ids.filter((_, other) => other !== place)}
            choose={(id) => choose(place, id)}
          />
        ))}
        {sent ? submit : <noscript>{submit}</noscript>}
      </form>
      <p role="status" className={styles.status}>
        {status()}
        {failed && (
          <>
            {' '}
            <button type="button" onClick={again}>
              {t('compare.again')}
            </button>
          </>
        )}
      </p>
      {sent && (
        <p>
          <a href={`/${locale}/compare`}>{t('compare.clear')}</a>
        </p>
      )}
      {!sent && ids.length > 0 && (
        <div className={tool.actions}>
          <CopyButton text={t('compare.copy')} done={t('compare.copied')} />
          <button type="button" onClick={() => setQuery('')}>
            {t('compare.clear')}
          </button>
        </div>
      )}
      {table && <Result table={table} t={t} />}
      {ids.length < FEWEST && <Pairs pairs={pairs} locale={locale} sent={sent !== undefined} t={t} />}
    </>
  );
}

type PairsProps = { pairs: TiedPair[]; locale: string; sent: boolean; t: ReturnType<typeof speechFrom>['t'] };

/** Comparisons to begin with. Without script they lead to the page that the server works out. */
function Pairs({ pairs, locale, sent, t }: PairsProps) {
  const page = useLive() && !sent ? `/${locale}/compare` : `/${locale}/compare/result`;
  return (
    <section aria-labelledby="tied" className={styles.pairs}>
      <h2 id="tied">{t('compare.tied')}</h2>
      <ul>
        {pairs.map(({ ids, a, b }) => (
          <li key={ids.join()}>
            <a href={`${page}?${writeCompared(ids)}`}>{t('compare.pair', { a, b })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
