'use client';

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useAddress } from '@/components/use-address';
import { type Asked, isOwnKey, readScenario, writeScenario } from '@/lib/scenario/address';
import type { Grounds } from '@/lib/scenario/grounds';
import type { Scenario, TypedField } from '@/lib/scenario/scenario';
import { typed } from '@/lib/scenario/typed';
import { isTooLong } from '@/lib/view/address-parts';

/** What stands in the form: the last scenario that made sense, and what was typed, sense or nonsense. */
export type Entry = {
  scenario: Scenario;
  texts: Partial<Record<TypedField, string>>;
  ignored: string[];
  tooLong: boolean;
  type: (field: TypedField, text: string) => void;
  /** Changes the scenario; what was typed into the `settled` fields gives way to it. */
  change: (next: Scenario, settled?: TypedField[]) => void;
  reset: () => void;
};

/** The scenario of the address, or that of the page where the address says nothing of it. */
export function useScenario(
  first: Asked,
  { baselines }: Grounds,
  alone: boolean,
  form: RefObject<HTMLFormElement | null>,
): Entry {
  const [query, setQuery] = useAddress();
  const [drafts, setDrafts] = useState<Entry['texts']>({});
  const tooLong = isTooLong(query);
  const { towns } = baselines;
  const { scenario, faulty, ignored } = useMemo(() => {
    const parts = new URLSearchParams(query);
    const silent = alone ? query === '' : ![...parts.keys()].some(isOwnKey);
    return silent || tooLong ? first : readScenario(parts, towns, alone);
  }, [query, tooLong, first, towns, alone]);
  const others = alone ? '' : query;

  // What was put in before the page came to life is taken up.
  useEffect(() => {
    const { search } = window.location;
    if (!form.current || [...new URLSearchParams(search).keys()].some(isOwnKey)) return;
    const sent = [...new FormData(form.current)].map(([name, value]) => [name, String(value)]);
    const asked = readScenario(new URLSearchParams(sent), towns, true);
    const next = writeScenario(asked.scenario, search);
    if (next !== writeScenario(first.scenario, search)) setQuery(next);
    setDrafts(asked.faulty);
  }, [first, towns, form, setQuery]);

  return {
    scenario,
    texts: { ...faulty, ...drafts },
    ignored,
    tooLong,
    type: (field, text) => {
      // What is wrong in the address is kept as typed before the address is written anew.
      setDrafts({ ...faulty, ...drafts, [field]: text });
      const result = typed(field, text, scenario);
      if (result.scenario) setQuery(writeScenario(result.scenario, others));
    },
    change: (next, settled = []) => {
      const kept = Object.entries({ ...faulty, ...drafts }).filter(([field]) => !settled.some((one) => one === field));
      setDrafts(Object.fromEntries(kept));
      setQuery(writeScenario(next, others));
    },
    reset: () => {
      setDrafts({});
      setQuery(new URLSearchParams([...new URLSearchParams(others)].filter(([key]) => !isOwnKey(key))).toString());
    },
  };
}
