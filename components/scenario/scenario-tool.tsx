'use client';

import { useMemo, useRef } from 'react';
import { AddressNote } from '@/components/tool/address-note';
import tool from '@/components/tool/tool.module.css';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Phrases, speechFrom } from '@/lib/i18n/speech';
import type { Asked } from '@/lib/scenario/address';
import type { Grounds } from '@/lib/scenario/grounds';
import { answerOf } from '@/lib/scenario/rows/answer';
import { AnswerView } from './answer-view';
import { ScenarioActions } from './scenario-actions';
import { isFaulty, ScenarioForm } from './scenario-form';
import { useScenario } from './use-scenario';

type Props = {
  locale: SiteLocale;
  phrases: Phrases;
  grounds: Grounds;
  /** What the page shows before its address says otherwise. */
  first: Asked;
  alone: boolean;
  /** Whether the page is worked out on the server each time, for readers without script. */
  plain: boolean;
};

/** The scenario kept in the address, its answer worked out as it is typed. */
export function ScenarioTool({ locale, phrases, grounds, first, alone, plain }: Props) {
  const speech = useMemo(() => speechFrom(phrases, locale), [phrases, locale]);
  const form = useRef<HTMLFormElement>(null);
  const entry = useScenario(first, grounds, alone, form);
  const { scenario } = entry;
  const view = useMemo(() => {
    const answer = answerOf(scenario, grounds, speech);
    return (
      <>
        <AnswerView {...{ answer, alone, plain, speech }} country={scenario.country} day={grounds.day} />
        {!plain && <ScenarioActions answer={answer} scenario={scenario} grounds={grounds} speech={speech} />}
      </>
    );
  }, [scenario, grounds, speech, alone, plain]);
  return (
    <>
      <AddressNote ignored={entry.ignored} tooLong={entry.tooLong} t={speech.t} />
      <ScenarioForm entry={entry} grounds={grounds} speech={speech} alone={alone} plain={plain} form={form} />
      {!plain && (
        <div className={tool.actions}>
          <button type="button" onClick={entry.reset}>
            {speech.t('scenario.reset')}
          </button>
        </div>
      )}
      <p aria-live="polite">{isFaulty(entry, speech) && speech.t('scenario.kept')}</p>
      {view}
    </>
  );
}
