import { casesByQuarter, outcomesByYear } from './case-counts';
import { machinesByYear, powerByYear } from './found';
import { lossesDollars, lossesLocal } from './losses';
import { cityEquivalents, hoursOfDemand, powerShare, theftShare } from './shares';

/** The figures made from the cases, in the order of the page. */
export const caseTrends = [
  { name: 'cases-by-quarter', make: casesByQuarter },
  { name: 'losses-local', make: lossesLocal },
  { name: 'losses-dollars', make: lossesDollars },
  { name: 'power-by-year', make: powerByYear },
  { name: 'machines-by-year', make: machinesByYear },
  { name: 'outcomes-by-year', make: outcomesByYear },
  { name: 'theft-share', make: theftShare },
  { name: 'hours-of-demand', make: hoursOfDemand },
  { name: 'city-equivalents', make: cityEquivalents },
  { name: 'power-share', make: powerShare },
] as const;
