import { csv } from '@/lib/publish/tables/csv';
import { fileColumns, fileRows } from '@/lib/scenario/rows/file-rows';

/** The answers as the text of a CSV file. */
export const scenarioTable = (...what: Parameters<typeof fileRows>): string => csv(fileRows(...what), [...fileColumns]);
