import { describe, expect, it } from 'vitest';
import { told } from '@/lib/extract/told.fixture';

describe('a share of electricity', () => {
  it.each([
    ['Miners take 4% of national electricity consumption.', '4'],
    ['It is 0.6% of the world’s electricity.', '0.6'],
    ['Farms used 6 percent of all power generated in the country.', '6'],
    ['Crypto takes 2 per cent of Kazakhstan’s power output.', '2'],
    ['7% of total generation goes to farms.', '7'],
    ['Майнеры потребляют 7% всей электроэнергии страны.', '7'],
    ['На фермы пришлось 5% выработки Казахстана.', '5'],
    ['3% мирового потребления электроэнергии', '3'],
    ['Майнерлер елдегі электр энергиясының 8 пайызын тұтынады.', '8'],
    ['Өлкөнүн электр энергиясынын 4 пайызы', '4'],
    ['respublikada elektr energiyasining 3 foizi', '3'],
    ['3 фоизи барқи кишвар', '3'],
  ])('of a country, a region or the world: %s', (text, value) =>
    expect(told(text)).toEqual([`share-of-power ${value} percent`]),
  );

  it.each([
    'They kept 15% of the electricity bill.',
    '20% от счёта за электроэнергию',
    'скидка 12% от стоимости электроэнергии',
    'платит 15% налога за энергию',
    '30% of the price of electricity',
    '25% of profit from power sales',
    'She will use 40% of the plant’s output for mining.',
    'Станция отдаст 35% выработки под майнинг.',
    'электр энергиясы үшін төлемнің 10 пайызы',
    'elektr energiyasi narxining 12 foizi',
    'электр энергиясынын баасынын 10 пайызы',
    '10 фоизи арзиши барқ',
    '15% от тарифа на электроэнергию',
  ])('is not one of a bill, a price, a tax or one plant: %s', (text) => expect(told(text)).toEqual([]));
});
