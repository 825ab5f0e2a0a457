import { CountEntry } from '@/components/numbers/count-entry';
import type { BriefPlacesModel } from '@/lib/brief/places-model';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';

/** The places of the numbers of a brief, each with what it is made of. */
export function BriefPlaces({ model, locale }: { model: BriefPlacesModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{model.title}</h1>
      <p className="lead">{t('brief.placesLead')}</p>
      <p>
        <a href={model.brief}>{t('brief.toBrief')}</a> · <a href={`/${locale}/numbers`}>{t('numbers.title')}</a>
      </p>
      {model.sections.map((section) => (
        <CountEntry key={section.id} section={section} version={model.version} t={t} />
      ))}
    </>
  );
}
