/** A partial date in the words of a language: 11 August 2025, August 2025, 2025. */
export function dateText(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return tidy(writer(locale, day !== undefined).format(dayOf(date)), locale);
}

/** From one partial date to another, what they share told once: 18–21 February 2022. Both are equally precise. */
export function spanText(from: string, to: string, locale: string): string {
  if (from.length !== to.length || from.length === 4) return `${dateText(from, locale)} – ${dateText(to, locale)}`;
  return tidy(writer(locale, from.length === 10).formatRange(dayOf(from), dayOf(to)), locale);
}

const made = new Map<string, Intl.DateTimeFormat>();

/** A writer of dates, made once: making one costs more than all that it writes on a page. */
function writer(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const known =
    made.get(key) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(withDay ? { day: 'numeric' } : {}),
    });
  made.set(key, known);
  return known;
}
const dayOf = (date: string): Date => new Date(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`);
/** Russian follows a year with an abbreviation that no sentence here needs, in a span after both. */
const tidy = (text: string, locale: string): string => (locale === 'ru' ? text.replace(/\s?г\./g, '') : text);
