import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { PublisherPage } from '@/components/sources/publisher-page';
import { getDataset } from '@/lib/dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { localeOf } from '@/lib/view/locale-param';
import { publisherModel } from '@/lib/view/sources/publisher-model';
import { publisherUses } from '@/lib/view/sources/source-uses';

type Props = { params: Promise<{ locale: string; publisher: string }> };

export const dynamicParams = false;

/** One page for each publisher that something published cites. */
export function generateStaticParams() {
  return siteLocales.flatMap((locale) =>
    publisherUses(getDataset(), locale).map(({ publisher }) => ({ locale, publisher: publisher.id })),
  );
}

async function found(params: Props['params']) {
  const { locale, publisher } = await params;
  const model = publisherModel(publisher, getDataset(), localeOf(locale));
  if (!model) throw new Error(`Nothing published cites the publisher "${publisher}".`);
  return { model, locale: localeOf(locale) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { model, locale } = await found(params);
  const description = translator(locale)('publisher.description', { name: model.name });
  const { publisher } = await params;
  return { title: model.name, description, alternates: alternatesOf(locale, `/sources/${publisher}`) };
}

export default async function Page({ params }: Props) {
  return <PublisherPage {...(await found(params))} />;
}
