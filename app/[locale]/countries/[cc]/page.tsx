import { briefMetadata, WholeBrief } from '@/app/brief-route';
import { siteLocales } from '@/lib/i18n/locale';
import { countries } from '@/lib/schema/vocabulary';

export const dynamicParams = false;
export const generateStaticParams = () =>
  siteLocales.flatMap((locale) => countries.map((country) => ({ locale, cc: country.toLowerCase() })));
export const generateMetadata = briefMetadata;
export default WholeBrief;
