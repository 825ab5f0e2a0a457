import { caseFile } from './case-file';
import { explorer } from './explorer';
import { method } from './method';
import { record } from './record';
import { site } from './site';

/** English: the measure for all other languages. */
export const en = { ...site, ...record, ...explorer, ...caseFile, ...method } as const;
