import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alternatesOf } from '@/app/alternates';
import { getEdition } from '@/app/edition';
import type { ResultProps } from '@/app/result-route';
import { BriefPage } from '@/components/brief/brief-page';
import type { BriefScope } from '@/lib/brief/brief';
import { briefModel } from '@/lib/brief/brief-model';
import { readChoice } from '@/lib/brief/choice';
import { briefFile } from '@/lib/brief/files';
import { type Basis, groundOf } from '@/lib/brief/ground';
import { briefPlaces } from '@/lib/brief/places';
import { briefYears, scopeOf } from '@/lib/brief/scopes';
import { getDataset } from '@/lib/dataset';
import { getOutlines, getOverview } from '@/lib/dataset/outlines';
import { translator } from '@/lib/i18n/translate';
import { siteAddress } from '@/lib/record/site-address';
import { frozenBriefAddress } from '@/lib/release/frozen-brief';
import { releases } from '@/lib/release/read';
import { localeOf } from '@/lib/view/locale-param';

type Params = { locale: string; cc?: string };
type Props = { params: Promise<Params> };

export const getBasis = (): Basis => ({ dataset: getDataset(), units: getOutlines(), land: getOverview() });

/** The brief of a route: of its country, or of the region where it names none. */
export function briefOf({ locale: param, cc = 'all' }: Params) {
  const locale = localeOf(param);
  const scope: BriefScope = scopeOf(cc) ?? notFound();
  const basis = getBasis();
  const from = { site: siteAddress(), locale, edition: getEdition() };
  const frozen = frozenBriefAddress(scope, basis.dataset.version, releases(), from);
  return { locale, scope, basis, from, frozen, years: briefYears(basis.dataset) };
}

export async function briefMetadata({ params }: Props): Promise<Metadata> {
  const { locale, scope, basis, from } = briefOf(await params);
  const { title, path } = briefModel(basis, scope, from);
  return { title, description: translator(locale)('brief.lead'), alternates: alternatesOf(locale, path) };
}

export async function WholeBrief({ params }: Props) {
  const { locale, scope, basis, from, frozen, years } = briefOf(await params);
  const model = briefModel(basis, scope, from);
  return (
    <BriefPage
      model={model}
      frozen={frozen}
      locale={locale}
      years={years}
      pdf={`/countries/${briefFile(scope, locale)}`}
    />
  );
}

/** The brief of a choice, worked out when it is asked for; the places of its numbers stand on the same page. */
export async function ChosenBrief({
  params,
  searchParams,
}: { params: Promise<Params> } & Pick<ResultProps, 'searchParams'>) {
  const { locale, scope, basis, from, frozen, years } = briefOf(await params);
  const sent = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as [string, string]),
  );
  const { choice, ignored } = readChoice(new URLSearchParams(sent), years);
  const ground = groundOf(basis, scope, locale, choice.period);
  return (
    <BriefPage
      model={briefModel(basis, scope, from, choice)}
      frozen={frozen}
      locale={locale}
      years={years}
      choice={choice}
      ignored={ignored}
      places={ground.chosen ? briefPlaces(ground) : []}
    />
  );
}
