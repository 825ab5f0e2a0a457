import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import type { ProfitState } from '@/lib/profit/profit-state';
import { bridgeOf } from '@/lib/profit/sums/bridge';
import { EVIDENCE } from '@/lib/profit/sums/evidence';
import type { Grounds, MachineChoice } from '@/lib/profit/sums/grounds';
import type { Farm } from '@/lib/profit/sums/ledger';
import { articleDay, feeAt } from '@/lib/profit/sums/terms';
import type { Book } from '@/lib/view/sum-words';
import { digits, ownPrice, percent, powerPrice, roughDollars, tenge, type WriteDollars, withPlus } from './amounts';

export type Mark = 'cannot-be' | 'contradicted' | 'not-found' | 'confirmed' | 'left-out' | 'not-told';
export type SourceLink = { text: string; href: string };

/** One assumption: theirs, ours, what was found about it, where, and what the exchange does to the net of a day. */
export type AssumptionRow = {
  key: string;
  name: string;
  article: string;
  ours: string;
  note: string;
  mark: { key: Mark; text: string } | null;
  change: string;
  links: SourceLink[];
};

/** The checks of the article's claims stand on the page /claims, each under its key. */
export const CLAIMS = {
  watts: 'rig-400-watts',
  price: 'industrial-price',
  tax: 'tax-15-percent',
  compliance: 'compliance-10-percent',
  sale: 'sale-duty-75-percent',
  purchase: 'purchase-1-mwh',
} as const;

export type Assumptions = { start: string; rows: AssumptionRow[]; end: string };

/** Why the two ways differ, assumption by assumption, in the order of the bridge. */
export function assumptionRows(
  state: ProfitState,
  farm: Farm,
  machine: MachineChoice,
  grounds: Grounds,
  book: Book,
  write: WriteDollars,
  speech: Speech,
): Assumptions {
  const { t, locale } = speech;
  const { start, changes, end } = bridgeOf(farm, grounds);
  const number = (value: number) => digits(value, locale);
  const change = (value: number) => withPlus(value, write);
  const kw = (watts: number) => number(watts / 1000);
  const { article } = grounds;
  const fee = feeAt(farm.power, grounds);
  const inTenge = (value: number) => tenge(value * grounds.rate.value, speech);
  const { revenue } = articleDay(farm, grounds);
  const row = (
    key: 'watts' | 'price' | 'fee' | 'running' | 'compliance' | 'tax' | 'sale' | 'purchase' | 'network',
    mark: Mark | null,
    texts: { article: string; ours: string; note?: string; change: string; pages?: string[] },
  ): AssumptionRow => ({
    key,
    name: t(`profit.assume.${key}`),
    article: texts.article,
    ours: texts.ours,
    note: texts.note ?? '',
    mark: mark && { key: mark, text: t(`profit.mark.${mark}`) },
    change: texts.change,
    links: [
      ...(key in CLAIMS
        ? [{ text: t('profit.claim'), href: `/${locale}/claims#${CLAIMS[key as keyof typeof CLAIMS]}` }]
        : []),
      ...pageLinks(texts.pages ?? [], book),
      ...(key === 'running' ? assumptionLinks(locale, speech) : []),
    ],
  });
  const { overhead, loadFactor } = grounds;
  return {
    start: write(start),
    rows: [
      row('watts', 'cannot-be', {
        article: t('profit.assume.watts.article', { kw: kw(article.watts) }),
        ours: t('profit.assume.watts.ours', { kw: kw(machine.watts), machine: machine.model }),
        note: t('profit.assume.watts.note', { least: kw(Math.min(...grounds.machines.map(({ watts }) => watts))) }),
        change: change(changes.watts),
        pages: [machine.source],
      }),
      row('price', 'not-found', {
        article: t('profit.assume.price.article', { price: powerPrice(article.power, grounds, speech) }),
        ours: t('profit.assume.price.ours', { price: ownPrice(state.power, state.currency, speech) }),
        note: t('profit.assume.price.note', {
          industry: tenge(grounds.industry.value, speech),
          date: dateText(grounds.industry.date.slice(0, 4), locale),
          low: number(grounds.minersPaid.low),
          high: tenge(grounds.minersPaid.high, speech),
          paidDate: grounds.minersPaid.date,
        }),
        change: t('profit.same'),
        pages: [...grounds.industry.pages, ...grounds.minersPaid.pages],
      }),
      row('running', null, {
        article: t('profit.assume.running.article'),
        ours: t('profit.assume.running.ours', {
          overhead: percent(overhead.value.central - 1, speech),
          overheadLow: percent(overhead.value.low - 1, speech),
          overheadHigh: percent(overhead.value.high - 1, speech),
          uptime: percent(loadFactor.value.central, speech),
          uptimeLow: percent(loadFactor.value.low, speech),
          uptimeHigh: percent(loadFactor.value.high, speech),
        }),
        change: change(changes.overhead + changes.uptime),
      }),
      row('fee', 'left-out', {
        article: t('profit.assume.fee.article'),
        ours:
          fee.low === fee.high
            ? inTenge(fee.low)
            : t('profit.between', { low: inTenge(fee.low), high: inTenge(fee.high) }),
        note: t('profit.assume.fee.note', {
          high: tenge(grounds.fee.cheap.high, speech),
          low: tenge(grounds.fee.dear, speech),
          step: tenge(grounds.fee.step, speech),
        }),
        change: change(changes.fee),
        pages: grounds.fee.pages,
      }),
      row('compliance', 'not-found', {
        article: t('profit.assume.compliance.article', { share: percent(article.compliance, speech) }),
        ours: t('profit.assume.compliance.ours'),
        note: t('profit.assume.compliance.note'),
        change: change(changes.compliance),
      }),
      row('tax', 'contradicted', {
        article: percent(article.tax, speech),
        ours: percent(grounds.tax.value, speech),
        note: t('profit.assume.tax.note', { date: grounds.tax.date }),
        change: change(changes.tax),
        pages: grounds.tax.pages,
      }),
      row('sale', 'confirmed', {
        article: percent(article.saleShare, speech),
        ours: t('profit.assume.sale.ours', {
          part: write(revenue * article.saleShare),
          revenue: write(revenue),
        }),
        note: t('profit.assume.sale.note'),
        change: t('profit.nocost'),
        pages: [...EVIDENCE.sale],
      }),
      row('purchase', 'not-found', {
        article: t('profit.assume.purchase.article'),
        ours: t('profit.assume.purchase.ours'),
        note: t('profit.assume.purchase.note'),
        change: t('profit.nocost'),
        pages: [...EVIDENCE.purchase],
      }),
      row('network', 'not-told', {
        article: t('profit.assume.network.article'),
        ours: t('profit.assume.network.ours', {
          network: number(farm.network),
          coin: roughDollars(farm.coin, speech, 9),
        }),
        note: t('profit.assume.network.note', { coins: number(grounds.subsidy * grounds.blocks) }),
        change: t('profit.same'),
        pages: [...grounds.network.pages, ...grounds.coin.pages],
      }),
    ],
    end: write(end),
  };
}

function pageLinks(ids: string[], book: Book): SourceLink[] {
  return ids.flatMap((id) => {
    const page = book.pages.get(id);
    return page?.url ? [{ text: page.publisher.name, href: page.url }] : [];
  });
}

const assumptionLinks = (locale: SiteLocale, { t }: Speech): SourceLink[] => [
  { text: t('profit.origin.assumption'), href: `/${locale}/method/baselines#overhead` },
];
