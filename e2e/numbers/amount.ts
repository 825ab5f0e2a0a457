/** What a printed number says: its ends in the unit of the sums, and the worth of one step of its last digit. */
export type Amount = { low: number; high: number; step: number };

const SCALES: [RegExp, number][] = [
  [/^(thousand|тыс)/, 1e3],
  [/^(million|миллион|млн)/, 1e6],
  [/^(billion|миллиард|млрд)/, 1e9],
  [/^(trillion|триллион|трлн)/, 1e12],
];
/** The unit of the sums in which each group is held: kWh, kW, kt. */
const UNITS: [RegExp, number][] = [
  [/^(MWh|МВт·ч|MW|МВт)(?!\p{L})/u, 1e3],
  [/^(GWh|ГВт·ч|GW|ГВт)(?!\p{L})/u, 1e6],
  [/^(TWh|ТВт·ч)(?!\p{L})/u, 1e9],
  [/^(Mt|Мт)(?!\p{L})/u, 1e3],
  [/^(t|т)(?!\p{L})/u, 1e-3],
];

/** Reads a number as either language prints it; an independent reading, which shares nothing with what wrote it. */
export function amountOf(text: string, locale: string): Amount | undefined {
  const one = locale === 'en' ? String.raw`\d[\d,]*(?:\.\d+)?` : String.raw`\d+(?: \d{3})*(?:,\d+)?`;
  const found = new RegExp(`(${one})(?:(?:–| to | до | and | и )(${one}))?\\s?(.*)`, 'u').exec(text);
  if (!found) return undefined;
  const [, first = '', last = first, rest = ''] = found;
  const plain = (number: string) =>
    locale === 'en' ? number.replaceAll(',', '') : number.replaceAll(' ', '').replace(',', '.');
  const scale = SCALES.find(([word]) => word.test(rest))?.[1] ?? 1;
  const unit = rest.replace(
    /^\S*(thousand|million|billion|trillion|тыс|млн|млрд|трлн|миллион|миллиард|триллион)\S*\s?/,
    '',
  );
  const factor = scale * (UNITS.find(([word]) => word.test(unit))?.[1] ?? 1);
  const ends = [plain(first), plain(last)];
  const step = (number: string) => {
    const [whole = '', digits = ''] = number.split('.');
    return digits ? 10 ** -digits.length : 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
  };
  return {
    low: Number(ends[0]) * factor,
    high: Number(ends[1]) * factor,
    step: Math.max(...ends.map((end) => (Number(end) === 0 ? 0 : step(end)))) * factor,
  };
}
