import type { MessageKey } from '@/lib/i18n/translate';

/** What programs start from, as the page /data lists it: descriptions of the API, catalogues, feeds. */
export const machineLinks: { href: string; word: MessageKey }[] = [
  { href: '/api/v1/index.json', word: 'data.machine.index' },
  { href: '/api/v1/schema/case.json', word: 'data.machine.schema' },
];
