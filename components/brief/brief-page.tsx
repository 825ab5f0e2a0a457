import { CountEntry } from '@/components/numbers/count-entry';
import { AddressNote } from '@/components/tool/address-note';
import type { BriefModel } from '@/lib/brief/brief';
import { type BriefChoice, EVERYTHING } from '@/lib/brief/choice';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { CountSection } from '@/lib/view/numbers/counts-model';
import styles from './brief.module.css';
import { BriefSheets, type FrozenAddress } from './brief-sheets';
import { ChoiceForm } from './choice-form';

type Props = {
  model: BriefModel;
  frozen: FrozenAddress;
  locale: SiteLocale;
  years: readonly string[];
  /** The file, where a whole brief has one. Whether it was made is known only after the build. */
  pdf?: string;
  choice?: BriefChoice;
  ignored?: string[];
  /** The places of the numbers of a chosen brief, which no other page has. */
  places?: CountSection[];
};

/** A brief with what a reader can do with it, none of which is printed. */
export function BriefPage({
  model,
  frozen,
  locale,
  years,
  pdf,
  choice = EVERYTHING,
  ignored = [],
  places = [],
}: Props) {
  const t = translator(locale);
  return (
    <article>
      <div className={styles.tools}>
        <AddressNote ignored={ignored} t={t} />
        {pdf && (
          <>
            <p data-pdf="made" hidden>
              <a href={pdf}>{t('brief.pdf')}</a>
            </p>
            <p data-pdf="none">{t('brief.noPdf')}</p>
          </>
        )}
        <p data-print hidden>
          <button type="button">{t('brief.print')}</button>
        </p>
      </div>
      <BriefSheets model={model} frozen={frozen} t={t} />
      <div className={styles.tools}>
        <ChoiceForm model={model} choice={choice} years={years} locale={locale} />
        {places.length > 0 && (
          <section aria-labelledby="places">
            <h2 id="places">{t('brief.places')}</h2>
            {places.map((section) => (
              <CountEntry key={section.id} section={section} version={model.version} t={t} />
            ))}
          </section>
        )}
      </div>
    </article>
  );
}
