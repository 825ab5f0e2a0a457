import tool from '@/components/tool/tool.module.css';
import { type BriefModel, briefParts } from '@/lib/brief/brief';
import type { BriefChoice } from '@/lib/brief/choice';
import { briefPath } from '@/lib/brief/ground';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';

type Props = { model: BriefModel; choice: BriefChoice; years: readonly string[]; locale: SiteLocale };

/** A plain form: what it sends is the address of the chosen brief. */
export function ChoiceForm({ model, choice: { period, without }, years, locale }: Props) {
  const t = translator(locale);
  const path = `/${locale}${briefPath(model.scope)}`;
  const year = (name: 'from' | 'to') => (
    <div className={tool.field}>
      <label htmlFor={name}>{t(`brief.choose.${name}`)}</label>
      <select id={name} name={name} defaultValue={period[name] ?? ''}>
        <option value="">{t('brief.choose.any')}</option>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </div>
  );
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{t('brief.choose')}</h2>
      <form action={`${path}/chosen`} className={tool.form}>
        {year('from')}
        {year('to')}
        <fieldset>
          <legend>{t('brief.choose.without')}</legend>
          {briefParts.map((part) => (
            <label key={part} className={tool.choice}>
              <input type="checkbox" name="without" value={part} defaultChecked={without.includes(part)} />{' '}
              {t(`brief.part.${part}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit">{t('brief.choose.show')}</button>
      </form>
      {model.chosen && (
        <p>
          <a href={path}>{t('brief.choose.whole')}</a>
        </p>
      )}
    </section>
  );
}
