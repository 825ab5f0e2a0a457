import { describe, expect, it } from 'vitest';
import { covered, told } from './told.fixture';

/** The figures of the five articles that the project began with, in words of our own. */
describe('the East Kazakhstan case', () => {
  it('is read whole', () => {
    const text =
      'Staff of local power firms had, over the course of two years, supplied miners with more than 50 megawatt-hours (MWh) of electricity. That equals what a city of between 50,000 and 70,000 inhabitants uses. The stolen power was worth approximately $16.5 million, and the organiser bought two apartments and four cars.';
    expect(told(text)).toEqual([
      'electricity 50 MWh more-than',
      'equivalent-population 50000..70000 people',
      'loss 16500000 USD about',
    ]);
    expect(covered(text)).toEqual(['P2Y two years', 'none', 'none']);
  });

  it('keeps tenge and dollars apart', () => {
    expect(
      told('Over nine billion Kazakhstani tenge (approximately $16.5 million) worth of power was illegally supplied.'),
    ).toEqual(['loss 9000000000 KZT more-than', 'loss 16500000 USD about']);
    expect(
      told(
        'Over two years it siphoned off more than 50 megawatt-hours of electricity-worth 9 billion tenge ($16.5 million).',
      ),
    ).toEqual(['electricity 50 MWh more-than', 'loss 9000000000 KZT', 'loss 16500000 USD']);
    expect(told('The $16.5 Million Heist')).toEqual(['loss 16500000 USD']);
  });

  it('takes the period over from the sentence before', () => {
    const text =
      'Employees had sold electricity to miners over the past two years. Miners used over 50 megawatt-hours during the period. It was comparable to a city with 50 to 70,000 residents.';
    expect(covered(text)).toEqual(['P2Y two years', 'none']);
    expect(told(text)[1]).toBe('equivalent-population 50000..70000 people');
  });
});

describe('the Tajik half-year', () => {
  it('is read with its dates', () => {
    const text = 'Over the first half of 2025, damages to the grid amounted to $3.52 million.';
    expect(told(text)).toEqual(['loss 3520000 USD']);
    expect(covered(text)).toEqual(['2025-01/2025-06 first half of 2025']);
    expect(covered('Tajikistan: $3.52 Million in Damages in Six Months')).toEqual(['P6M Six Months']);
  });
});

describe('the Kazakh rules', () => {
  it('are rates, counts and shares', () => {
    expect(
      told(
        '- 15% tax on profits\n- Electricity: $0.08/kWh (industrial rate)\n- Each rig uses 0.4 kW\n- 1 MWh limit per purchase\n- 75% of crypto must be sold',
      ),
    ).toEqual(['tariff 0.08 USD per kWh', 'power 0.4 kW per machine', 'electricity 1 MWh per purchase']);
    expect(
      told(
        'There are only 84 licenses. Five mining pools are accredited. Over 415,000 mining machines are registered.',
      ),
    ).toEqual(['licences 84 licences', 'equipment 415000 units more-than']);
    expect(told('Illegal mining drains at least 20% of the country’s total electricity output.')).toEqual([
      'share-of-power 20 percent at-least',
    ]);
    expect(told('Mining uses about 168.3 terawatt-hours per year-roughly 0.55% of global electricity.')).toEqual([
      'electricity 168.3 TWh about per year',
      'share-of-power 0.55 percent about',
    ]);
    expect(told('It is enough power to run a city of 60,000 people.')).toEqual(['equivalent-population 60000 people']);
    expect(told('It was capped at one megawatt-hour per transaction.')).toEqual(['electricity 1 MWh per purchase']);
    expect(told('They may buy no more than one MWh at a time.')).toEqual(['electricity 1 MWh at-most per purchase']);
  });
});
