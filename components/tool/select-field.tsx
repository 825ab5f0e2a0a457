import { Field } from './field';

type Props = {
  label: string;
  name?: string;
  value: string | number;
  choices: readonly { value: string | number; text: string }[];
  choose: (value: string) => void;
};

/** One question of a form that is answered out of a list. */
export function SelectField({ label, name, value, choices, choose }: Props) {
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} name={name} value={value} onChange={(event) => choose(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
