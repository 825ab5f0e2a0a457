'use client';

import { useDeferredValue, useMemo } from 'react';
import { type Speech, speechFrom } from '@/lib/i18n/speech';
import type { Asked } from '@/lib/profit/entry';
import { type Details as DetailRows, detailsOf, resultsOf } from '@/lib/profit/profit-model';
import type { IslandProps } from '@/lib/profit/profit-page';
import { Answer } from './answer';
import { AssumptionTable } from './assumption-table';
import { FarmForm } from './farm-form';
import { LimitTable } from './limit-table';
import { LineList } from './line-list';
import { ProfitMapFigure } from './profit-map-figure';
import { ResultTable } from './result-table';
import { TheftTable } from './theft-table';
import { useFarm } from './use-farm';

type Props = IslandProps & { why: string; asked?: Asked };

/** Both calculators over one farm. The first page it draws is the one the server wrote: that of the default farm. */
export function Calculator({ locale, grounds, pages, constants, phrases, why, asked }: Props) {
  const speech = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const book = useMemo(() => ({ pages: new Map(pages), constants: new Map(constants) }), [pages, constants]);
  const farm = useFarm(grounds, asked);
  const results = useMemo(() => resultsOf(farm.state, grounds, speech), [farm.state, grounds, speech]);
  // The long tables and the map may come a moment after the answer, so that typing never waits for them.
  const state = useDeferredValue(farm.state);
  const details = useMemo(
    () => <Details {...detailsOf(state, grounds, book, speech)} speech={speech} />,
    [state, grounds, book, speech],
  );
  return (
    <>
      <Answer answer={results.answer} speech={speech} />
      <FarmForm farm={farm} grounds={grounds} speech={speech} why={why} plain={asked !== undefined} />
      <ResultTable rows={results.rows} speech={speech} />
      {details}
    </>
  );
}

function Details({
  sums,
  assumptions,
  limits,
  limitNote,
  limitSums,
  map,
  theft,
  theftSums,
  speech,
}: DetailRows & { speech: Speech }) {
  return (
    <>
      <h3>{speech.t('profit.sums')}</h3>
      <LineList sums={sums} />
      <AssumptionTable assumptions={assumptions} speech={speech} />
      <LimitTable rows={limits} note={limitNote} sums={limitSums} speech={speech} />
      <ProfitMapFigure map={map} speech={speech} />
      <TheftTable theft={theft} sums={theftSums} speech={speech} />
    </>
  );
}
