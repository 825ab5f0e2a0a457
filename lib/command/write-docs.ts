import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTables } from '@/lib/schema/field-table';

/** npm run docs: makes the field tables of data/README.md anew from the schemas. */
const file = path.join(process.cwd(), 'data/README.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));
console.log('The field tables of data/README.md are up to date.');
