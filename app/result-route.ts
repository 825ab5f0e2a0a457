import type { Metadata } from 'next';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';

/** A page that is worked out when it is asked for, for readers without script: what its form sends is in the query. */
export type ResultProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Its title; no search engine keeps it. */
export const resultMetadata =
  (title: MessageKey) =>
  async ({ params }: ResultProps): Promise<Metadata> => ({
    title: translator(localeOf((await params).locale))(title),
    robots: { index: false },
  });
