import type { Speech } from '@/lib/i18n/speech';
import {
  articleCoinPrice,
  articlePowerPrice,
  dollarsAKwh,
  sourcedCoinPrice,
  sourcedPowerPrice,
} from '@/lib/profit/sums/break-even';
import type { Grounds } from '@/lib/profit/sums/grounds';
import { type Farm, type Ledger, ledgerOf } from '@/lib/profit/sums/ledger';
import { articlePurchases, sourcedPurchases } from '@/lib/profit/sums/purchases';
import { articleTerms, sourcedTerms } from '@/lib/profit/sums/terms';
import { percent, type WriteDollars } from './amounts';
import { type Line, scribe } from './scribe';

/** How the article's way comes to its purchases and break-even prices. */
export function articleLimitLines(farm: Farm, grounds: Grounds, write: WriteDollars, speech: Speech): Line[] {
  const { line, rough, exact } = scribe(speech);
  const terms = articleTerms(grounds);
  const ledger = ledgerOf(farm, terms, grounds);
  const kept = percent(1 - terms.compliance, speech);
  return [
    ...shared(ledger, articlePurchases(farm, grounds), grounds, write, speech),
    line(
      'breakPower',
      `${rough(dollarsAKwh(farm, terms, grounds))} × ${kept}`,
      rough(articlePowerPrice(farm, grounds)),
      'profit.formula.breakPowerArticle',
    ),
    line(
      'breakCoin',
      `${exact(farm.coin)} × ${write(ledger.power)} ÷ (${write(ledger.revenue)} − ${write(ledger.compliance)})`,
      rough(articleCoinPrice(farm, grounds)),
      'profit.formula.breakCoinArticle',
    ),
  ];
}

/** The same with sourced numbers, each at its centre. */
export function sourcedLimitLines(farm: Farm, grounds: Grounds, write: WriteDollars, speech: Speech): Line[] {
  const { line, rough, exact } = scribe(speech);
  const terms = sourcedTerms(farm, 'central', grounds);
  const ledger = ledgerOf(farm, terms, grounds);
  const earned = dollarsAKwh(farm, terms, grounds);
  const price = sourcedPowerPrice(farm, grounds).central;
  const fee = price > 0 ? earned - price : grounds.fee.cheap.central / grounds.rate.value;
  return [
    ...shared(ledger, sourcedPurchases(farm, grounds).central, grounds, write, speech),
    line('breakPower', `${rough(earned)} − ${rough(fee)}`, price > 0 ? rough(price) : speech.t('profit.never')),
    line(
      'breakCoin',
      `${exact(farm.coin)} × (${write(ledger.power)} + ${write(ledger.fee)}) ÷ ${write(ledger.revenue)}`,
      rough(sourcedCoinPrice(farm, grounds).central),
    ),
  ];
}

/** The lines that both ways have. */
function shared(ledger: Ledger, purchases: number, grounds: Grounds, write: WriteDollars, speech: Speech): Line[] {
  const { number, line, rough } = scribe(speech);
  return [
    line('purchases', `${number(ledger.kwh / 1000)} ÷ ${number(grounds.article.purchase)}`, number(purchases)),
    line('earnedKwh', `${write(ledger.revenue)} ÷ ${number(ledger.kwh)}`, rough(ledger.revenue / ledger.kwh)),
  ];
}
