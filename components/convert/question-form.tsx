import type { RefObject } from 'react';
import { Field } from '@/components/tool/field';
import tool from '@/components/tool/tool.module.css';
import { shownIn, type TypedField } from '@/lib/convert/drafts';
import { CURRENCY, lengthUnits, type Question, type Start, starts, unitsOf } from '@/lib/convert/question';
import { countries } from '@/lib/schema/vocabulary';
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
    change({ ...question, start, unit: start === 'money' ? CURRENCY[question.country] : (unitsOf[start][0] ?? '') });
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
      <Field label={t('convert.unit')}>
        {(ids) => (
          <select
            {...ids}
            name="unit"
            value={question.unit}
            onChange={(event) => change({ ...question, unit: event.target.value })}
          >
            {unitsOf[question.start].map((unit) => (
              <option key={unit} value={unit}>
                {unit === 'units' ? t('convert.machines', { count: 2 }) : t(`unit.${unit}` as 'unit.kWh', { count: 2 })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('convert.lengthName')} hint={t('convert.lengthHint')} error={errorIn('length')}>
        {(ids) => <input {...ids} {...text('length')} name="length" inputMode="decimal" />}
      </Field>
      <Field label={t('convert.lengthUnit')}>
        {(ids) => (
          <select
            {...ids}
            name="lengthUnit"
            value={question.lengthUnit}
            onChange={(event) => change({ ...question, lengthUnit: event.target.value as Question['lengthUnit'] })}
          >
            {lengthUnits.map((unit) => (
              <option key={unit} value={unit}>
                {t(`convert.unitName.${unit}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('convert.country')}>
        {(ids) => (
          <select
            {...ids}
            name="country"
            value={question.country}
            onChange={(event) => change(inCountry(question, event.target.value))}
          >
            {countries.map((country) => (
              <option key={country} value={country}>
                {t(`country.${country}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('convert.ended')} hint={t('convert.endedHint')} error={errorIn('ended')}>
        {(ids) => <input {...ids} {...text('ended')} name="ended" inputMode="numeric" />}
      </Field>
      {question.start === 'money' && (
        <Field label={t('convert.multiple')}>
          {(ids) => (
            <select
              {...ids}
              name="times"
              value={question.multiple}
              onChange={(event) => change({ ...question, multiple: Number(event.target.value) })}
            >
              {([1, 2, 5] as const).map((times) => (
                <option key={times} value={times}>
                  {t(`convert.multiple.${times}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('convert.fill')}>
        {(ids) => (
          <select {...ids} value={from?.id ?? ''} onChange={(event) => fill(event.target.value)}>
            <option value="">{t('convert.fillNone')}</option>
            {cases.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
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
  return question.start === 'money' && question.unit !== 'USD' ? { ...next, unit: CURRENCY[next.country] } : next;
}
