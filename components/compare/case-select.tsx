import { Field } from '@/components/tool/field';
import type { CaseChoices } from '@/lib/view/compare/case-choices';

type Props = {
  label: string;
  none: string;
  choices: CaseChoices;
  value: string;
  /** Chosen in another field, and so not to be had here. */
  taken: string[];
  choose: (id: string) => void;
};

/** One case out of all, grouped by country. The list of the browser finds a case by its first letters. */
export function CaseSelect({ label, none, choices, value, taken, choose }: Props) {
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} name="case" value={value} onChange={(event) => choose(event.target.value)}>
          <option value="">{none}</option>
          {choices.map(({ country, cases }) => (
            <optgroup key={country} label={country}>
              {cases.map(({ id, title }) => (
                <option key={id} value={id} disabled={taken.includes(id)}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
