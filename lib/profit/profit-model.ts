import { derivedEnds } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import {
  digits,
  dollarsLike,
  outward,
  ownPrice,
  powerPrice,
  tenge,
  type WriteDollars,
} from '@/lib/profit/rows/amounts';
import { type Assumptions, assumptionRows } from '@/lib/profit/rows/assumption-rows';
import { articleLimitLines, sourcedLimitLines } from '@/lib/profit/rows/limit-lines';
import { type LimitRow, limitRows } from '@/lib/profit/rows/limit-rows';
import { type Drawing, drawnMap } from '@/lib/profit/rows/map-drawing';
import { linesOf } from '@/lib/profit/rows/open-lines';
import { type ResultRow, resultRows } from '@/lib/profit/rows/result-rows';
import type { Line } from '@/lib/profit/rows/scribe';
import { theftLines } from '@/lib/profit/rows/theft-lines';
import { type TheftRows, theftRows } from '@/lib/profit/rows/theft-rows';
import { sourcedCoinPrice } from '@/lib/profit/sums/break-even';
import type { Grounds } from '@/lib/profit/sums/grounds';
import { type Farm, ledgerOf, type Terms } from '@/lib/profit/sums/ledger';
import { profitMap } from '@/lib/profit/sums/profit-map';
import { articleDay, articleTerms, ends, type Ledgers, sourcedDay, sourcedTerms } from '@/lib/profit/sums/terms';
import { unpaidTerms } from '@/lib/profit/sums/theft';
import type { Book } from '@/lib/view/sum-words';
import { farmOf, machineOf, type ProfitState } from './profit-state';

export type OpenSum = { key: string; title: string; lines: Line[] };

/** What the reader waits for: the answer and the day both ways, finished. Components lay out and reckon nothing. */
export type Results = { answer: { farm: string; article: string; ours: string }; rows: ResultRow[] };

/** What may come a moment later. */
export type Details = {
  sums: OpenSum[];
  assumptions: Assumptions;
  limits: LimitRow[];
  limitNote: string;
  limitSums: OpenSum[];
  map: Drawing & { caption: string; sentence: string; step: string };
  theft: TheftRows;
  theftSums: OpenSum[];
};

export function resultsOf(state: ProfitState, grounds: Grounds, speech: Speech): Results {
  const farm = farmOf(state, grounds);
  const article = articleDay(farm, grounds);
  const sourced = sourcedDay(farm, grounds);
  const write = dailyDollars(farm, grounds, speech);
  const { t } = speech;
  const { model: machine } = machineOf(state, grounds);
  return {
    answer: {
      farm: t('profit.answer.farm', {
        rigs: state.rigs,
        machine,
        price: ownPrice(state.power, state.currency, speech),
      }),
      article: t('profit.answer.article', { value: write(article.net) }),
      ours: ourAnswer(sourced, speech),
    },
    rows: resultRows(article, sourced, write, speech),
  };
}

export function detailsOf(state: ProfitState, grounds: Grounds, book: Book, speech: Speech): Details {
  const farm = farmOf(state, grounds);
  const machine = machineOf(state, grounds);
  const write = dailyDollars(farm, grounds, speech);
  const sum = (key: 'article' | (typeof ends)[number], terms: Terms): OpenSum => ({
    key,
    title: speech.t(`profit.sum.${key}`),
    lines: linesOf({ state, farm, terms, ledger: ledgerOf(farm, terms, grounds) }, grounds, write, speech),
  });
  return {
    sums: [sum('article', articleTerms(grounds)), ...ends.map((end) => sum(end, sourcedTerms(farm, end, grounds)))],
    assumptions: assumptionRows(state, farm, machine, grounds, book, write, speech),
    limits: limitRows(farm, grounds, speech),
    limitNote: speech.t('profit.limitNote', {
      step: tenge(grounds.fee.step, speech),
      high: tenge(grounds.fee.cheap.high, speech),
    }),
    limitSums: [
      {
        key: 'article',
        title: speech.t('profit.sum.article'),
        lines: articleLimitLines(farm, grounds, write, speech),
      },
      {
        key: 'central',
        title: speech.t('profit.sum.central'),
        lines: sourcedLimitLines(farm, grounds, write, speech),
      },
    ],
    map: mapOf(state, farm, machine.model, grounds, speech),
    theft: theftRows(farm, grounds, book, speech),
    theftSums: ends.map((end) => ({
      key: end,
      title: speech.t(`profit.column.${end}`),
      lines: theftLines(state, farm, unpaidTerms(farm, end, grounds), grounds, write, speech),
    })),
  };
}

/** One way of writing for all sums of a day, by the greatest there can be among them. */
function dailyDollars(farm: Farm, grounds: Grounds, speech: Speech): WriteDollars {
  const { low, high } = sourcedDay(farm, grounds);
  return dollarsLike(Math.max(articleDay(farm, grounds).revenue, high.revenue, Math.abs(low.net)), speech);
}

function ourAnswer({ low, high }: Ledgers, speech: Speech): string {
  if (high.net < 0) return speech.t('profit.answer.loses', outward(-high.net, -low.net, speech));
  return speech.t(`profit.answer.${low.net > 0 ? 'pays' : 'depends'}`, outward(low.net, high.net, speech));
}

function mapOf(state: ProfitState, farm: Farm, machine: string, grounds: Grounds, speech: Speech): Details['map'] {
  const { t, locale } = speech;
  const drawing = drawnMap(profitMap(farm, state.currency, grounds), state.currency, speech);
  const coin = sourcedCoinPrice(farm, grounds);
  const narrow = derivedEnds(coin).low === derivedEnds(coin).high;
  return {
    ...drawing,
    caption: t('profit.map.caption', { machine, unit: drawing.unit, network: digits(farm.network, locale) }),
    sentence: t(narrow ? 'profit.map.sentenceOne' : 'profit.map.sentence', {
      price: powerPrice(farm.power, grounds, speech),
      ...outward(coin.low, coin.high, speech),
    }),
    step: t('profit.map.step', { step: tenge(grounds.fee.step, speech) }),
  };
}
