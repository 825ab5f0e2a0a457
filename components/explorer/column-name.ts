import type { Column } from '@/lib/view/explorer/columns';
import type { ExplorerModel } from '@/lib/view/explorer/explorer-model';

/** The heading of a column: a facet's is the facet's name. */
export function columnName(column: Column, { words, facetNames }: ExplorerModel): string {
  switch (column) {
    case 'country':
    case 'kind':
    case 'subject':
    case 'precision':
      return facetNames[column];
    default:
      return words[`table.${column}`];
  }
}
