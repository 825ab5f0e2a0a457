import type { RefObject } from 'react';
import { Field } from '@/components/tool/field';
import { SelectField } from '@/components/tool/select-field';
import tool from '@/components/tool/tool.module.css';
import { inLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import { keyOf } from '@/lib/scenario/address';
import { faultWords, hintOf } from '@/lib/scenario/field-words';
import { countriesWithHomes, type Grounds } from '@/lib/scenario/grounds';
import { casesWithPower } from '@/lib/scenario/known-cases';
import { isCountry, type TypedField, typedFields } from '@/lib/scenario/scenario';
import { shownIn } from '@/lib/scenario/typed';
import { countries } from '@/lib/schema/vocabulary';
import type { Entry } from './use-scenario';

type Props = {
  entry: Entry;
  grounds: Grounds;
  speech: Speech;
  alone: boolean;
  plain: boolean;
  form: RefObject<HTMLFormElement | null>;
};

/** What is wrong with the text of a field; empty where nothing is. */
function faultIn({ texts, scenario }: Entry, field: TypedField, speech: Speech): string {
  const text = texts[field];
  return text === undefined ? '' : faultWords(field, text, scenario, speech);
}

export const isFaulty = (entry: Entry, speech: Speech): boolean =>
  typedFields.some((field) => faultIn(entry, field, speech) !== '');

/** The scenario as a form. Its names are those of the address, so that it can be sent without script too. */
export function ScenarioForm({ entry, grounds, speech, alone, plain, form }: Props) {
  const { t, locale } = speech;
  const { scenario, texts, type, change } = entry;
  const Heading = alone ? 'h2' : 'h3';
  const faultOf = (field: TypedField) => faultIn(entry, field, speech) || undefined;
  const number = (field: TypedField) => (
    <Field label={t(`scenario.${field}`)} hint={hintOf(field, grounds, speech)} error={faultOf(field)}>
      {(ids) => (
        <input
          {...ids}
          name={keyOf(field)}
          type="text"
          inputMode={field === 'months' || field === 'people' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={texts[field] ?? shownIn(field, scenario, locale)}
          onChange={(event) => type(field, event.target.value)}
        />
      )}
    </Field>
  );
  const submit = <button type="submit">{t('scenario.submit')}</button>;
  const towns = grounds.baselines.towns.filter(({ country }) => country === scenario.country);
  const cases = casesWithPower(grounds.cases);
  return (
    <form
      ref={form}
      className={tool.form}
      method="get"
      action={`/${locale}/trends/scenario/result`}
      onSubmit={(event) => event.preventDefault()}
    >
      <Heading className={`hidden ${tool.wide}`}>{t('scenario.form')}</Heading>
      <SelectField
        label={t('scenario.country')}
        name={keyOf('country')}
        value={scenario.country}
        choices={countries.map((country) => ({ value: country, text: t(`country.${country}`) }))}
        choose={(country) => {
          const { region: _, ...rest } = scenario;
          if (isCountry(country)) change({ ...rest, country });
        }}
      />
      {number('mw')}
      {number('months')}
      {number('load')}
      {countriesWithHomes(grounds).includes(scenario.country) && (
        <>
          <SelectField
            label={t('scenario.region')}
            name={keyOf('region')}
            value={scenario.region ?? ''}
            choices={[
              { value: '', text: t('scenario.regionCountry') },
              ...towns.map(({ key, names }) => ({ value: key, text: inLocale(names, locale).text })),
            ]}
            choose={(region) => {
              const { region: _, ...rest } = scenario;
              change(region ? { ...rest, region } : rest);
            }}
          />
          {number('people')}
        </>
      )}
      {!plain && (
        <div className={`${tool.wide} ${tool.scripted}`}>
          <SelectField
            label={t('scenario.fill')}
            value=""
            choices={[
              { value: '', text: t('scenario.fillNone') },
              ...cases.map(({ id, title, power }) => ({ value: id, text: `${title} (${power.text})` })),
            ]}
            choose={(id) => {
              const found = cases.find((one) => one.id === id);
              const { region: _, ...rest } = scenario;
              if (found) change({ ...rest, country: found.country, megawatts: found.megawatts }, ['mw']);
            }}
          />
        </div>
      )}
      {plain ? submit : <noscript>{submit}</noscript>}
    </form>
  );
}
