import { plainNumber, rangeText } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import { undisturbed } from '@/lib/method/energy';
import type { Grounds } from './grounds';
import { LIMITS, type Scenario, type TypedField } from './scenario';
import { typed } from './typed';

/** What stands under a field: what it takes, and what stands in for nothing. */
export function hintOf(field: TypedField, { baselines }: Grounds, { t, locale }: Speech): string {
  const write = (value: number) => plainNumber(value, locale);
  const { min, max } = LIMITS[field];
  if (field === 'people') return t('scenario.peopleHint');
  if (field !== 'load') return t(`scenario.${field}Hint`, { min: write(min), max: write(max) });
  const { low, high } = undisturbed(baselines).value;
  return t('scenario.loadHint', { ours: rangeText(low, high, write) });
}

const EXAMPLES: Record<TypedField, number | [number, number]> = { mw: 50, months: 12, load: [0.85, 1], people: 50_000 };

/** What is wrong with what was typed into a field, and what to type instead; empty where nothing is. */
export function faultWords(field: TypedField, text: string, scenario: Scenario, { t, locale }: Speech): string {
  const { fault } = typed(field, text, scenario);
  if (!fault) return '';
  const write = (value: number) => plainNumber(value, locale);
  const { min, max } = LIMITS[field];
  const [low, high] = [EXAMPLES[field]].flat();
  return t(`scenario.fault.${fault}`, {
    min: write(min),
    max: write(max),
    typed: text.trim().slice(0, 24),
    example: rangeText(low ?? 1, high ?? low ?? 1, write),
  });
}
