/** A partial date in the words of a language: 11 August 2025, August 2025, 2025. */
export function dateText(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' } : {}),
  };
  const text = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
  return locale === 'ru' ? text.replace(/\s?г\.$/, '') : text;
}
