import type { CitedPage } from '@/lib/dataset/build-dataset';
import { kindOf } from '@/lib/derive/value-state';
import { plainNumber, rangeText } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { MarkState } from './trend';

/** A value as its axis and its table print it: every digit of the record, one number or a range, with its unit. */
export const valueText = (low: number, high: number, unit: string, { t, locale }: Speech): string =>
  t('value.withUnit', { number: rangeText(low, high, (value) => plainNumber(value, locale)), unit }).trim();

type Told = { name: string; when: string; value: string; state: MarkState; remark?: string | undefined };

/** What a pointer or a screen reader is told of a mark: what, when, how much, how it is known, and what else to know. */
export const markWords = ({ name, when, value, state, remark }: Told, { t }: Speech): string =>
  `${name}, ${when}: ${value}, ${t(`trends.state.${state}`)}${remark ? `; ${remark}` : ''}`;

/** How a value is known that a page tells: by the authority's own page, or by anybody else. */
export const stateOfPage = (page: CitedPage | undefined): MarkState =>
  page && kindOf(page) === 'official' ? 'official' : 'press';
