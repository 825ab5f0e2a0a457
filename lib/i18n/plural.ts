import type { PluralForms } from './translate';

/** Picks the form for a count and puts the count in. Small on purpose: it runs in the browser. */
export function withCount(forms: PluralForms, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? Object.values(forms)[0] ?? '';
  return form.replaceAll('{n}', new Intl.NumberFormat(locale).format(count));
}
