import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Baselines } from '@/lib/method/baseline';
import type { LocalText } from '@/lib/schema/text';
import type { Book } from './sum-words';

/** Constants that the tools compute with, by key or by the end of a key that begins with a country. */
const USED =
  /^(load-factor-undisturbed|watts-unknown-machine|watts-plausible|money-a-machine|overhead|bitcoin-fleet-efficiency|blocks-a-day|network-mean-spread|uz-mining-fivefold|[a-z]{2}-(residential-use|household-use|household-norm|cheap-tier-allowance|carbon-direct|network-losses|penal-multiple|retail-band|peak-load-\d{4}|grey-mining-.*))$/;

/** Baselines, and where they come from. */
export type Tools = { baselines: Baselines; book: Book };

/** What a tool in the browser computes with and links to: the baselines, cut down to what it uses, and their pages. */
export function toolBaselines(dataset: Dataset, locale: SiteLocale): Tools {
  const words = (text: LocalText): LocalText => ({ en: text.en, ru: locale === 'ru' ? text.ru : '' });
  const constants = new Map(
    [...dataset.constants]
      .filter(([key]) => USED.test(key))
      .map(([key, constant]) => [
        key,
        {
          ...constant,
          name: words(constant.name),
          ...(constant.assumption ? { assumption: words(constant.assumption) } : {}),
        },
      ]),
  );
  const baselines: Baselines = {
    series: dataset.series.filter(({ metric }) => metric !== 'net-imports' && metric !== 'capacity'),
    tariffs: dataset.tariffs.map(({ note: _, ...tariff }) => tariff),
    rates: dataset.rates,
    machines: dataset.machines,
    network: dataset.network.map(({ note: _, ...point }) => point),
    towns: dataset.towns.map((town) => ({ ...town, names: words(town.names) })),
    constants,
  };
  const sources = new Set(
    [
      baselines.series,
      baselines.tariffs,
      baselines.rates,
      baselines.machines,
      baselines.network,
      baselines.towns,
      [...constants.values()],
    ]
      .flat()
      .flatMap(({ source }) => (source ? [source] : [])),
  );
  const pages = new Map(
    [...sources].flatMap((id) => {
      const page = dataset.pages.get(id);
      return page ? [[id, { url: page.url, publisher: { name: page.publisher.name } }] as const] : [];
    }),
  );
  return { baselines, book: { pages, constants } };
}
