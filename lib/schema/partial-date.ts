import { z } from 'zod';

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** As precise as known: 2025-08-11, 2025-08 or 2025. */
export const partialDate = z
  .string()
  .regex(FORM, { error: 'A date is written 2025-08-11, 2025-08 or "2025". Write it so, or leave the field out.' })
  .refine((date) => !FORM.test(date) || exists(date), {
    error: 'There is no such day. Correct the month or the day.',
  });

/** Whether the calendar has this day; 2023-02-30 has the right form and is none. */
function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
