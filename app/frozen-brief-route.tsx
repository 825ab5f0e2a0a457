import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ofRelease, type ReleaseParams } from '@/app/release-route';
import { FrozenBriefPage } from '@/components/brief/frozen-brief-page';
import { scopeOf } from '@/lib/brief/scopes';
import { siteAddress } from '@/lib/record/site-address';
import { frozenBrief, frozenBriefAddress, keptScopes } from '@/lib/release/frozen-brief';
import { releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

type Params = Promise<{ locale: string; version: string; cc?: string }>;
type Props = { params: Params };

/** Releases with the countries whose briefs they kept, and those that kept the region's. */
export const frozenCountries = () =>
  releases().flatMap((release) =>
    keptScopes(release)
      .filter((scope) => scope !== 'all')
      .map((scope) => ({ version: release.version, cc: scope.toLowerCase() })),
  );
export const frozenRegions = () =>
  releases()
    .filter((release) => keptScopes(release).includes('all'))
    .map(({ version }) => ({ version }));

async function found(params: Params) {
  const scope = scopeOf((await params).cc ?? 'all') ?? notFound();
  const model = await ofRelease(params as ReleaseParams, (release, dataset, locale) =>
    frozenBrief(release, scope, dataset, locale),
  );
  return { scope, model };
}

export async function frozenBriefMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await found(params)).model.title, robots: { index: false } };
}

export async function FrozenBrief({ params }: Props) {
  const { scope, model } = await found(params);
  const { locale: param, version } = await params;
  const locale = localeOf(param);
  const from = { site: siteAddress(), locale, edition: { version, date: model.brief.date.time ?? '' } };
  return (
    <FrozenBriefPage model={model} frozen={frozenBriefAddress(scope, version, releases(), from)} locale={locale} />
  );
}
