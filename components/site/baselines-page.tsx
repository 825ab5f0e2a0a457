import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { MethodModel } from '@/lib/view/method/method-model';
import { ConstantsTable, MethodTables } from './method-tables';

/** Every constant and table that the sums take, with its source or our reason. */
export function BaselinesPage({ model, locale }: { model: MethodModel; locale: SiteLocale }) {
  const t = translator(locale);
  return (
    <article>
      <p>
        <a href={`/${locale}/method`}>{t('method.title')}</a> /
      </p>
      <h1>{t('method.baselines')}</h1>
      <p className="lead">{t('method.baselinesLead')}</p>
      <ConstantsTable model={model} t={t} />
      <MethodTables model={model} t={t} />
      <h2 id="towns">{t('method.towns')}</h2>
      <p>{model.towns}</p>
    </article>
  );
}
