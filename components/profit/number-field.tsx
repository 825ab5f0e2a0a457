import type { Speech } from '@/lib/i18n/speech';
import { type Entered, type Entry, faultOf } from '@/lib/profit/entry';
import type { NumberField as Field } from '@/lib/profit/profit-state';
import { faultWords, hintOf, written } from '@/lib/profit/rows/field-words';
import type { Grounds } from '@/lib/profit/sums/grounds';
import styles from './farm-form.module.css';

type Props = {
  field: Field;
  label: string;
  farm: Entry & { enter: (entered: Entered) => void };
  grounds: Grounds;
  speech: Speech;
};

/** A number as text, so that a comma, a space and nonsense stay as typed; what is wrong stands beneath it. */
export function NumberField({ field, label, farm, grounds, speech }: Props) {
  const fault = faultOf(farm, field);
  const typed = farm.typed[field] ?? written(farm.state[field], speech.locale);
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        name={field}
        type="text"
        inputMode={field === 'rigs' ? 'numeric' : 'decimal'}
        autoComplete="off"
        value={typed}
        aria-describedby={`${field}-fault ${field}-hint`}
        aria-invalid={fault !== undefined}
        onChange={(event) => farm.enter({ what: 'number', field, text: event.target.value })}
      />
      <span id={`${field}-fault`} className={styles.fault} aria-live="polite">
        {fault && faultWords(fault, typed, field, farm.state, speech)}
      </span>
      <small id={`${field}-hint`}>{hintOf(field, farm.state, grounds, speech)}</small>
    </div>
  );
}
