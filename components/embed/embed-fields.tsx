import { useId } from 'react';
import styles from './embed.module.css';

type ChoiceProps = {
  label: string;
  value: string;
  choices: readonly { value: string; text: string }[];
  choose: (value: string) => void;
  wide?: boolean;
};

/** A question answered out of a list. */
export function Choice({ label, value, choices, choose, wide = false }: ChoiceProps) {
  const id = useId();
  return (
    <div className={wide ? styles.wide : undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}

type TypedProps = { label: string; hint: string; error: string; value: string; type: (value: string) => void };

/** A question answered by typing, with what is wrong with the answer. */
export function Typed({ label, hint, error, value, type }: TypedProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        maxLength={6}
        aria-describedby={`${id}-hint`}
        aria-invalid={error !== ''}
        onChange={(event) => type(event.target.value)}
      />
      <small id={`${id}-hint`} className="muted">
        {hint}
      </small>
      {error !== '' && (
        <strong className="doubt" role="alert">
          {error}
        </strong>
      )}
    </div>
  );
}
