import { letters } from '@/lib/extract/number/pattern';

/** The months of six languages. Short English forms are spelt out: "mar" must not find "market". */
const MONTHS = [
  'jan(?:uary)?|янв(?:ар@{0,5})?|кантар@{0,6}|yanvar@{0,5}',
  'feb(?:ruary)?|фев(?:рал@{0,5})?|акпан@{0,6}|fevral@{0,5}',
  'mar(?:ch)?|март@{0,5}|наурыз@{0,6}|mart@{0,5}',
  'apr(?:il)?|апр(?:ел@{0,5})?|сауир@{0,6}|aprel@{0,5}',
  'may|ма[йяею]@{0,5}|мамыр@{0,6}|may(?:ga|dan|da|gacha|i|ning)',
  'june?|июн@{0,5}|маусым@{0,6}|iyun@{0,5}',
  'july?|июл@{0,5}|шилде@{0,6}|iyul@{0,5}',
  'aug(?:ust)?|авг(?:уст@{0,5})?|тамыз@{0,6}|avgust@{0,5}',
  'sept?(?:ember)?|сент(?:ябр@{0,5})?|кыркуйек@{0,6}|sent[ay]@{0,8}',
  'oct(?:ober)?|окт(?:ябр@{0,5})?|казан@{0,6}|okt[ya]@{0,7}',
  'nov(?:ember)?|ноя(?:бр@{0,5})?|караша@{0,6}|noyabr@{0,5}',
  'dec(?:ember)?|дек(?:абр@{0,5})?|желтоксан@{0,6}|dekabr@{0,5}',
];

/** A month, with the point of a short form. */
export const MONTH = `(?:${MONTHS.join('|')})(?!@)\\.?`;

const each = MONTHS.map((forms) => letters(`^(?:${forms})\\.?$`, ''));

/** The number of a month, 01 to 12. */
export function monthOf(word: string): string {
  return two(each.findIndex((form) => form.test(word)) + 1);
}

export const two = (number: number): string => String(number).padStart(2, '0');
