import type { Metadata } from 'next';
import { alternatesOf } from '@/app/alternates';
import { getBasis } from '@/app/brief-route';
import { BriefPlaces } from '@/components/brief/brief-places';
import { groundOf, placesPath } from '@/lib/brief/ground';
import { briefPlacesModel } from '@/lib/brief/places-model';
import { briefScopes, scopeOf } from '@/lib/brief/scopes';
import { siteLocales } from '@/lib/i18n/locale';
import { localeOf } from '@/lib/view/locale-param';

type Props = { params: Promise<{ locale: string; cc: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => briefScopes.map((scope) => ({ locale, cc: scope.toLowerCase() })));

async function found(params: Props['params']) {
  const { locale, cc } = await params;
  const scope = scopeOf(cc);
  if (!scope) throw new Error(`There is no brief on "${cc}".`);
  return { locale: localeOf(locale), model: briefPlacesModel(groundOf(getBasis(), scope, localeOf(locale))), scope };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, model, scope } = await found(params);
  return { title: model.title, alternates: alternatesOf(locale, placesPath(scope)) };
}

export default async function Page({ params }: Props) {
  const { locale, model } = await found(params);
  return <BriefPlaces model={model} locale={locale} />;
}
