import type { ClaimView, CorrectableField } from '../api/views.js';
import { useWords } from '../words/use-words.js';
import { formValuesOf } from './changed-fields.js';

/** Every field of a claim, filled with what it says now. */
export function ClaimFields({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const values = formValuesOf(claim);
  const text = (name: CorrectableField) => (
    <label>
      <span>{words.field[name]}</span>
      <input name={name} defaultValue={values[name]} dir="auto" maxLength={300} />
    </label>
  );
  const choice = (name: CorrectableField, options: Readonly<Record<string, string>>, mayBeEmpty = false) => (
    <label>
      <span>{words.field[name]}</span>
      <select name={name} defaultValue={values[name]}>
        {mayBeEmpty && <option value="">{words.acts.none_}</option>}
        {Object.entries(options).map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset className="claim-fields">
      <legend>{words.acts.changes}</legend>
      {choice('action', words.action)}
      {choice('phase', words.phase, true)}
      {choice('polarity', words.polarity)}
      {choice('modality', words.modality)}
      {text('claimant')}
      {text('utteredOn')}
      <TimeFields role={values['time.role'] ?? ''} edtf={values['time.edtf'] ?? ''} />
      <QuantityFields values={values} />
      {text('place')}
      {text('value')}
    </fieldset>
  );
}

function TimeFields({ role, edtf }: { readonly role: string; readonly edtf: string }) {
  const words = useWords();
  return (
    <div className="parts" role="group" aria-label={words.field.time}>
      <label>
        <span>{words.field.time}</span>
        <input name="time.edtf" defaultValue={edtf} placeholder="2022-01-13" dir="ltr" />
      </label>
      <label>
        <span>{words.claim.time}</span>
        <select name="time.role" defaultValue={role}>
          <option value="">{words.acts.none_}</option>
          {Object.entries(words.timeRole).map(([option, label]) => (
            <option key={option} value={option}>
              {label === '' ? option : label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function QuantityFields({ values }: { readonly values: Readonly<Record<string, string>> }) {
  const words = useWords();
  return (
    <div className="parts" role="group" aria-label={words.field.quantity}>
      <label>
        <span>
          {words.field.quantity}
          {words.comma}
          {words.acts.min}
        </span>
        <input name="quantity.min" type="number" step="any" defaultValue={values['quantity.min']} />
      </label>
      <label>
        <span>{words.acts.max}</span>
        <input name="quantity.max" type="number" step="any" defaultValue={values['quantity.max']} />
      </label>
      <label>
        <span>{words.acts.unit}</span>
        <input name="quantity.unit" defaultValue={values['quantity.unit']} maxLength={40} dir="auto" />
      </label>
      <label className="check">
        <input type="checkbox" name="quantity.approx" defaultChecked={values['quantity.approx'] === 'on'} />
        {words.acts.about}
      </label>
    </div>
  );
}
