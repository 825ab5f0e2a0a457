import type { Speech } from '@/lib/i18n/speech';
import type { ProfitState } from '@/lib/profit/profit-state';
import type { Grounds } from '@/lib/profit/sums/grounds';
import { coinsADay, dollarsATerahash, type Farm, HOURS_A_DAY, type Ledger, type Terms } from '@/lib/profit/sums/ledger';
import { percent, type WriteDollars } from './amounts';
import { type Line, scribe } from './scribe';

/** The whole sum of a ledger, from the coins of the network to the margin. What a way leaves out has no line. */
export function linesOf(
  { state, farm, terms, ledger }: { state: ProfitState; farm: Farm; terms: Terms; ledger: Ledger },
  grounds: Grounds,
  write: WriteDollars,
  speech: Speech,
): Line[] {
  const { number, product, line, rough } = scribe(speech);
  const coins = coinsADay(grounds);
  const terahash = dollarsATerahash(farm, grounds);
  const rate = grounds.rate.value;
  const when = (there: boolean, ...lines: Line[]): Line[] => (there ? lines : []);
  const costs = [ledger.power, ...(terms.fee ? [ledger.fee] : []), ...(terms.compliance ? [ledger.compliance] : [])];
  return [
    line('coins', product(grounds.blocks, grounds.subsidy), `${number(coins)} ${speech.t('unit.BTC')}`),
    line('terahash', `${product(coins, farm.coin)} ÷ ${number(farm.network * 1e6)}`, rough(terahash)),
    line('revenue', product(farm.rigs, farm.terahash, terahash, terms.uptime), write(ledger.revenue)),
    line(
      'kwh',
      product(farm.rigs, terms.watts / 1000, HOURS_A_DAY, terms.overhead, terms.uptime),
      `${number(ledger.kwh)} ${speech.t('unit.kWh')}`,
    ),
    ...when(state.currency === 'KZT', line('price', `${number(state.power)} ÷ ${number(rate)}`, rough(farm.power))),
    line('power', product(ledger.kwh, farm.power), write(ledger.power)),
    ...when(
      terms.fee > 0,
      line('feeRate', `${number(terms.fee * rate)} ÷ ${number(rate)}`, rough(terms.fee)),
      line('fee', product(ledger.kwh, terms.fee), write(ledger.fee)),
    ),
    ...when(
      terms.compliance > 0,
      line('compliance', `${write(ledger.revenue)} × ${percent(terms.compliance, speech)}`, write(ledger.compliance)),
    ),
    line('before', [ledger.revenue, ...costs].map(write).join(' − '), write(ledger.before)),
    line('tax', `${write(Math.max(0, ledger.before))} × ${percent(terms.tax, speech)}`, write(ledger.tax)),
    line('net', `${write(ledger.before)} − ${write(ledger.tax)}`, write(ledger.net)),
    line('margin', `${write(ledger.net)} ÷ ${write(ledger.revenue)}`, percent(ledger.margin, speech, 1)),
  ];
}
