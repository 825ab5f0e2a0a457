/** What a printed number says: its ends in the unit of the sums, and the worth of one step of its last digit. */
export type Amount = { low: number; high: number; step: number };

const SCALE = String.raw`thousand|тыс\S*|(?:m|b|tr)illion|млн|млрд|трлн|(?:м|тр)илли\S+`;
const SCALES: [RegExp, number][] = [
  [/^(thousand|тыс)/, 1e3],
  [/^(million|миллион|млн)/, 1e6],
  [/^(billion|миллиард|млрд)/, 1e9],
  [/^(trillion|триллион|трлн)/, 1e12],
];
/** Units other than those in which sums hold an energy, a power or a weight: kWh, kW, kt. */
const UNITS: [RegExp, number][] = [
  [/^(MWh|МВт·ч|MW|МВт)(?!\p{L})/u, 1e3],
  [/^(GWh|ГВт·ч|GW|ГВт)(?!\p{L})/u, 1e6],
  [/^(TWh|ТВт·ч)(?!\p{L})/u, 1e9],
  [/^(Mt|Мт)(?!\p{L})/u, 1e3],
  [/^(t|т)(?!\p{L})/u, 1e-3],
];
const worth = (word: string, list: [RegExp, number][]): number => list.find(([known]) => known.test(word))?.[1] ?? 1;

/**
 * Reads a number or a range as either language prints it, in the unit of its full value. An independent reading: it
 * shares nothing with what wrote the number.
 */
export function amountOf(text: string, locale: string, unit: string): Amount | undefined {
  const number = locale === 'en' ? String.raw`-?\d[\d,]*(?:\.\d+)?` : String.raw`-?\d+(?: \d{3})*(?:,\d+)?`;
  const pattern = `(${number})(?: (?:${SCALE}))?(?:(?:–| — | to | до | and | и )(${number}))?\\s?((?:${SCALE})?)\\s?(.*)`;
  const found = new RegExp(pattern, 'u').exec(text);
  if (!found) return undefined;
  const [whole, first = '', last = first, scale = '', rest = ''] = found;
  const said = scale || (new RegExp(SCALE, 'u').exec(whole)?.[0] ?? '');
  // Water is held in billions of cubic metres, so that "billion" is part of its unit.
  const factor = (unit === 'billion m3' ? 1 : worth(said, SCALES)) * worth(rest, UNITS);
  const ends = [first, last].map((end) =>
    locale === 'en' ? end.replaceAll(',', '') : end.replaceAll(' ', '').replace(',', '.'),
  );
  const [low, high] = ends.map((end) => Number(end) * factor);
  return { low: low ?? 0, high: high ?? 0, step: Math.max(...ends.map(stepOf)) * factor };
}

/** One step of the last digit that is not an empty place: 0.1 for 2.5, 1,000 for 63,000. */
function stepOf(number: string): number {
  const [whole = '', digits = ''] = number.split('.');
  if (Number(number) === 0) return 0;
  return digits ? 10 ** -digits.length : 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}
