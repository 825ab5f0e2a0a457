import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { HomePage } from '@/components/explorer/home-page';
import { getDataset } from '@/lib/dataset';
import { getOutlines } from '@/lib/dataset/outlines';
import { siteLocales } from '@/lib/i18n/locale';
import { homeModel } from '@/lib/view/explorer/home-model';
import { presets } from '@/lib/view/explorer/presets';
import { localeOf } from '@/lib/view/locale-param';

type Params = { locale: string; facet: string; value: string };
type Props = { params: Promise<Params> };

export const dynamicParams = false;

/** One page for each value that some case has: what a reader without script gets by following a filter. */
export function generateStaticParams() {
  return siteLocales.flatMap((locale) =>
    presets(homeModel(getDataset(), getOutlines(), locale).explorer).map(({ facet, value }) => ({
      locale,
      facet,
      value,
    })),
  );
}

async function found(params: Props['params']) {
  const { locale, facet, value } = await params;
  const model = homeModel(getDataset(), getOutlines(), localeOf(locale));
  const preset = presets(model.explorer).find((one) => one.facet === facet && one.value === decodeURIComponent(value));
  if (!preset) throw new Error(`No case has ${facet} ${value}.`);
  return { model, preset };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, facet, value } = await params;
  return {
    title: (await found(params)).preset.name,
    alternates: alternatesOf(localeOf(locale), encodeURI(`/by/${facet}/${decodeURIComponent(value)}`)),
  };
}

export default async function Page({ params }: Props) {
  const { model, preset } = await found(params);
  return (
    <HomePage
      model={model}
      preset={preset.view}
      picture={preset.picture}
      files={`/api/v1/views/${preset.facet}/${preset.value}`}
    />
  );
}
