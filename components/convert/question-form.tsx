import type { RefObject } from 'react';
import { Field } from '@/components/tool/field';
import { SelectField } from '@/components/tool/select-field';
import tool from '@/components/tool/tool.module.css';
import { shownIn, type TypedField } from '@/lib/convert/drafts';
import { lengthUnits, type Question, type Start, starts, unitsOf } from '@/lib/convert/question';
import { countries } from '@/lib/schema/vocabulary';
import { localCurrency } from '@/lib/units/money';
import type { CaseChoice, Fields } from './converter';

/** `plain`: the page is worked out on the server, and the form is sent. */
type Props = Fields & { cases: CaseChoice[]; locale: string; plain: boolean; form: RefObject<HTMLFormElement | null> };

/** The question as a form. Its names are those of the address, so that it can be sent without script too. */
export function QuestionForm({ question, drafts, type, change, errorIn, t, cases, locale, plain, form }: Props) {
  const submit = <button type="submit">{t('convert.submit')}</button>;
  const text = (field: TypedField) => ({
    type: 'text' as const,
    autoComplete: 'off',
    value: drafts[field] ?? shownIn(field, question),
    onChange: (event: { target: { value: string } }) => type(field, event.target.value),
  });
  const startWith = (start: Start) =>
    change({
      ...question,
      start,
      unit: start === 'money' ? localCurrency[question.country] : (unitsOf[start][0] ?? ''),
    });
  const unitName = (unit: string) =>
    unit === 'units' ? t('convert.machines', { count: 2 }) : t(`unit.${unit}` as 'unit.kWh', { count: 2 });
  const from = cases.find(({ id }) => id === question.from);
  return (
    <form
      ref={form}
      className={tool.form}
      method="get"
      action={`/${locale}/convert/result`}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 className={`hidden ${tool.wide}`}>{t('convert.question')}</h2>
      <fieldset>
        <legend>{t('convert.startName')}</legend>
        {starts.map((start) => (
          <label key={start} className={tool.choice}>
            <input
              type="radio"
              name="start"
              value={start}
              checked={question.start === start}
              onChange={() => startWith(start)}
            />
            {t(`convert.start.${start}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('convert.amount')} hint={t('convert.amountHint')} error={errorIn('amount')}>
        {(ids) => <input {...ids} {...text('amount')} name="amount" inputMode="decimal" />}
      </Field>
      <SelectField
        label={t('convert.unit')}
        name="unit"
        value={question.unit}
        choices={unitsOf[question.start].map((unit) => ({ value: unit, text: unitName(unit) }))}
        choose={(unit) => change({ ...question, unit })}
      />
      <Field label={t('convert.lengthName')} hint={t('convert.lengthHint')} error={errorIn('length')}>
        {(ids) => <input {...ids} {...text('length')} name="length" inputMode="decimal" />}
      </Field>
      <SelectField
        label={t('convert.lengthUnit')}
        name="lengthUnit"
        value={question.lengthUnit}
        choices={lengthUnits.map((unit) => ({ value: unit, text: t(`convert.unitName.${unit}`) }))}
        choose={(unit) => change({ ...question, lengthUnit: unit as Question['lengthUnit'] })}
      />
      <SelectField
        label={t('convert.country')}
        name="country"
        value={question.country}
        choices={countries.map((country) => ({ value: country, text: t(`country.${country}`) }))}
        choose={(country) => change(inCountry(question, country))}
      />
      <Field label={t('convert.ended')} hint={t('convert.endedHint')} error={errorIn('ended')}>
        {(ids) => <input {...ids} {...text('ended')} name="ended" inputMode="numeric" />}
      </Field>
      {question.start === 'money' && (
        <SelectField
          label={t('convert.multiple')}
          name="times"
          value={question.multiple}
          choices={([1, 2, 5] as const).map((times) => ({ value: times, text: t(`convert.multiple.${times}`) }))}
          choose={(times) => change({ ...question, multiple: Number(times) })}
        />
      )}
      <div className={`${tool.wide} ${tool.scripted}`}>
        <SelectField
          label={t('convert.fill')}
          value={from?.id ?? ''}
          choices={[
            { value: '', text: t('convert.fillNone') },
            ...cases.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          choose={fill}
        />
      </div>
      <label className={`${tool.choice} ${tool.wide}`}>
        <input
          type="checkbox"
          name="losses"
          value="1"
          checked={question.losses}
          onChange={(event) => change({ ...question, losses: event.target.checked })}
        />
        {t('convert.losses')}
      </label>
      {from && (
        <p className={tool.wide}>
          {t('convert.filled')} <a href={`/${locale}/cases/${from.id}`}>{from.title}</a>
        </p>
      )}
      {plain ? submit : <noscript>{submit}</noscript>}
    </form>
  );

  function fill(id: string) {
    const choice = cases.find((one) => one.id === id);
    if (choice) change(choice.question);
  }
}

/** Money of another country changes with it; dollars stay dollars. */
function inCountry(question: Question, country: string): Question {
  const next = { ...question, country: country as Question['country'] };
  return question.start === 'money' && question.unit !== 'USD' ? { ...next, unit: localCurrency[next.country] } : next;
}
