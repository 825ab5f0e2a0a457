import { CopyLink } from '@/components/explorer/copy-link';
import { AddressNote } from '@/components/tool/address-note';
import { useLive } from '@/components/use-address';
import type { Speech } from '@/lib/i18n/speech';
import { type Entered, type Entry, faultyFields } from '@/lib/profit/entry';
import { currencies } from '@/lib/profit/profit-state';
import { machineHint } from '@/lib/profit/rows/field-words';
import type { Grounds } from '@/lib/profit/sums/grounds';
import styles from './farm-form.module.css';
import { NumberField } from './number-field';

type Farm = Entry & { enter: (entered: Entered) => void };
type Props = { farm: Farm; grounds: Grounds; speech: Speech; why: string; plain: boolean };

/**
 * What the reader may set. With script every key counts at once and nothing is sent; without it the form asks the
 * server, by the names of the address (`plain` where the page came from there).
 */
export function FarmForm({ farm, grounds, speech, why, plain }: Props) {
  const { t } = speech;
  const submit = <button type="submit">{t('profit.submit')}</button>;
  const live = useLive();
  const { state, ignored, enter } = farm;
  const parts = { farm, grounds, speech };
  return (
    <section className={styles.form} aria-labelledby="farm">
      <h2 id="farm">{t('profit.form')}</h2>
      <form
        className={styles.fields}
        method="get"
        action={`/${speech.locale}/profit/result`}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles.field}>
          <label htmlFor="machine">{t('profit.machine')}</label>
          <select
            id="machine"
            name="machine"
            value={state.machine}
            aria-describedby="machine-hint"
            onChange={(event) => enter({ what: 'machine', machine: event.target.value })}
          >
            {grounds.machines.map(({ key, model }) => (
              <option key={key} value={key}>
                {model}
              </option>
            ))}
          </select>
          <small id="machine-hint">{machineHint(state, grounds, speech)}</small>
        </div>
        <NumberField field="rigs" label={t('profit.rigs')} {...parts} />
        <div className={styles.pair}>
          <NumberField field="power" label={t('profit.power')} {...parts} />
          <fieldset className={styles.currency}>
            <legend className="hidden">{t('profit.currency')}</legend>
            {currencies.map((currency) => (
              <label key={currency}>
                <input
                  type="radio"
                  name="currency"
                  value={currency}
                  checked={state.currency === currency}
                  onChange={() => enter({ what: 'currency', currency })}
                />
                {t(`profit.currency.${currency}`)}
              </label>
            ))}
          </fieldset>
        </div>
        <NumberField field="coin" label={t('profit.coin')} {...parts} />
        <NumberField field="network" label={t('profit.network')} {...parts} />
        {plain ? submit : <noscript>{submit}</noscript>}
      </form>
      <p className={styles.why}>{why}</p>
      <div className={styles.actions}>
        {live && (
          <button type="button" onClick={() => enter({ what: 'reset' })}>
            {t('profit.reset')}
          </button>
        )}
        <CopyLink text={t('profit.copy')} done={t('profit.copied')} />
      </div>
      <div aria-live="polite">
        <AddressNote ignored={ignored} t={t} />
        {faultyFields(farm).length > 0 && <p className={styles.fault}>{t('profit.kept')}</p>}
      </div>
    </section>
  );
}
