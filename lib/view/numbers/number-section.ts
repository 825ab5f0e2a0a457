import type { Interval } from '@/lib/units/interval';
import type { Words } from '@/lib/view/case/claim-rows';
import type { Sum } from '@/lib/view/sum-words';

/** A number as the site shows it, with what it is in full: both ends and the unit that sums take. */
export type Form = {
  text: string;
  lang?: string;
  exact?: string;
  /** The unit, where the text itself does not name it: people, hours. */
  unit?: string;
  /** The words around it, where it is one of several: "Mean power: 2.9 kW". */
  says?: string;
};

export type Link = { text: string; href: string; lang?: string };

/** An independent voice for a claim, the nearest first: who, how near, and its pages with their addresses. */
export type VoiceLine = {
  key: string;
  name: string;
  /** Said where the agency's own text was not found, or does not print this. */
  note: string;
  pages: { href: string; publisher: string; title: Words | null; facts: string; own: string }[];
};

/** What was tested with a number: how it came out, against what, and where the sum stands open. */
export type TestedLine = {
  key: string;
  name: string;
  value: string;
  href: string;
  verdict: string;
  verdictName: string;
  against: string;
};

/** One version of a number that the site has shown. */
export type ShownVersion = { version: string; date: string; text: string; href?: string };

/** A place on the site where a number is used. */
export type Use = { name: string; links: Link[] };

export const groups = ['claims', 'figures', 'readings', 'tests'] as const;
export type Group = (typeof groups)[number];

/** The biography of one number. What is empty is not shown. */
export type NumberSection = {
  id: string;
  group: Group;
  title: string;
  /** The first is the number itself; the rest are other ways in which the site writes it, or what follows from it. */
  forms: [Form, ...Form[]];
  state: { key: string; name: string } | null;
  sentence: Words;
  voices: VoiceLine[];
  rivals: Link[];
  read: (Words & { href?: string })[];
  tests: TestedLine[];
  sums: Sum[];
  /** The claims that a figure of ours rests on. */
  rests: Link[];
  versions: ShownVersion[];
  corrections: { date: string; before: Words; after: Words; because: Words }[];
  uses: Use[];
  /** Opens a ready report of an error in it; empty for what we compute. */
  report: string;
};

export const blank = {
  state: null,
  voices: [],
  rivals: [],
  read: [],
  tests: [],
  sums: [],
  rests: [],
  versions: [],
  corrections: [],
  uses: [],
  report: '',
} satisfies Partial<NumberSection>;

/** Both ends and the unit, for machines: "50000 50000 kWh". */
export const exactly = ({ low, high }: Pick<Interval, 'low' | 'high'>, unit: string): string =>
  `${Number(low.toPrecision(12))} ${Number(high.toPrecision(12))} ${unit}`.trim();
