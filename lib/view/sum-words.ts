import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Derived, type Input, mover } from '@/lib/derive/derived';
import { formulas } from '@/lib/derive/formulas';
import { rangeText, workedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, messages, translator } from '@/lib/i18n/translate';
import type { Words } from './claim-rows';

/** An input of an open sum: its name, its value, and where it comes from, with links. */
export type SumInput = { name: string; value: string; origins: { text: string; href?: string; lang?: string }[] };
/** The arithmetic of one figure, laid open. */
export type Sum = { name: string; expression: string; result: string; inputs: SumInput[]; moves: string };

/** Every formula with its numbers, at three significant figures, so that a reader can redo it. */
export function sumOf(result: Derived, dataset: Dataset, locale: SiteLocale): Sum {
  const t = translator(locale);
  const most = mover(result);
  return {
    name: t(`formula.${result.formula}`),
    expression: formulas[result.formula].expression,
    result: worked(result.value, result.unit, locale),
    inputs: result.inputs.map((input) => ({
      name: t(`input.${input.name}`),
      value: worked(input.value, input.unit, locale),
      origins: input.origin.flatMap((origin) => originWords(origin, dataset, locale)),
    })),
    moves: most ? t('case.moves', { input: t(`input.${most.name}`) }) : '',
  };
}

/** An interval with its unit, three significant figures. */
export function worked(value: { low: number; high: number }, unit: string, locale: SiteLocale): string {
  const t = translator(locale);
  const number = rangeText(value.low, value.high, (one) => workedNumber(one, locale));
  const [currency, per] = unit.split('/');
  const key = `unit.${unit}`;
  const unitText =
    key in messages.en
      ? t(key as MessageKey, { count: value.high })
      : per === 'kWh' && `unit.${currency}` in messages.en
        ? `${t(`unit.${currency}` as MessageKey, { count: value.high })}/${t('unit.kWh')}`
        : unit;
  return t('value.withUnit', { number, unit: unitText }).trim();
}

function originWords(
  origin: Input['origin'][number],
  dataset: Dataset,
  locale: SiteLocale,
): { text: string; href?: string; lang?: string }[] {
  const t = translator(locale);
  switch (origin.from) {
    case 'claim':
      return [{ text: t('origin.claim'), href: `#claim-${origin.claim}` }];
    case 'period':
      return [{ text: t('origin.period') }];
    case 'result':
      return [{ text: t('origin.result') }];
    case 'assumption': {
      const constant = dataset.constants.get(origin.constant);
      const reason: Words[] = constant?.assumption ? [inLocale(constant.assumption, locale)] : [];
      return [{ text: t('origin.assumption'), href: `/${locale}/method#constants` }, ...reason];
    }
    case 'page': {
      const pages = origin.pages.flatMap((id) => {
        const page = dataset.pages.get(id);
        if (!page) return [];
        return [{ text: page.publisher.name, ...(page.url ? { href: page.url } : {}) }];
      });
      return [...pages, ...(origin.years?.length ? [{ text: yearsWords(origin.years, t) }] : [])];
    }
  }
}

const yearsWords = (years: string[], t: ReturnType<typeof translator>): string =>
  years.length === 1 ? (years[0] ?? '') : t('origin.mean', { years: years.join(', ') });
