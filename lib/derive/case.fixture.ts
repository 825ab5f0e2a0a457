import type { Case } from '@/lib/schema/case';

/** A case of illegal mining of which nothing is told but what a test says. */
export const caseWith = (fields: Partial<Case> = {}): Case => ({
  id: 'kz-test',
  country: 'KZ',
  subject: 'mining',
  kind: 'raid',
  precision: 'country',
  places: [],
  agencies: [],
  claims: [],
  sources: {},
  ...fields,
});
