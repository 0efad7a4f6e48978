import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';
import type { Problem } from './use-command.ts';
import '../tables/list-tools.css';
import './command-form.css';

export type FormField = {
  name: string;
  label: string;
  /** `money`: yuan, with at most two decimals; `moment`: day and time in Beijing */ kind?:
    | 'line'
    | 'lines'
    | 'date'
    | 'money'
    | 'number'
    | 'choice'
    | 'moment';
  choices?: readonly { value: string; text: string }[];
  hint?: string;
  isOptional?: boolean;
  /** what stands there at first */ value?: string;
};

type Props = {
  title: string;
  /** of the button */ act: string;
  fields: readonly FormField[];
  /** @returns why not, or null */ onSubmit: (values: Readonly<Record<string, string>>) => Promise<Problem | null>;
  /** said once it is done */ done: string;
  children?: ReactNode;
};

/** One command as a form: its fields, the refusal in the platform's own words, and that it is done. */
export function CommandForm({ title, act, fields, onSubmit, done, children }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const formId = useId();
  const initial = () => Object.fromEntries(fields.map(({ name, value }) => [name, value ?? '']));
  const [values, setValues] = useState<Readonly<Record<string, string>>>(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const set = (name: string, value: string) => {
    setDone(false);
    setValues((before) => ({ ...before, [name]: value }));
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const missing = fields.find(({ name, isOptional }) => !isOptional && !(values[name] ?? '').trim());
    if (missing) {
      const text = t('command.missing', { label: missing.label });
      setProblem({ zh: text, en: text });
      return;
    }
    setBusy(true);
    setDone(false);
    const answer = await onSubmit(values);
    setBusy(false);
    setProblem(answer);
    if (answer) return;
    setValues(initial());
    setDone(true);
  };
  return (
    <form className="command-form screen-only" noValidate aria-labelledby={formId} onSubmit={(event) => void submit(event)}>
      <h2 id={formId} className="command-title">
        {title}
      </h2>
      {children}
      <div className="command-fields">
        {fields.map((field) => (
          <Field key={field.name} field={field} value={values[field.name] ?? ''} onChange={(value) => set(field.name, value)} />
        ))}
      </div>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="command-end">
        <button type="submit" className="primary-button" disabled={isBusy} aria-busy={isBusy}>
          {act}
        </button>
        <output>{isDone ? done : ''}</output>
      </p>
    </form>
  );
}

function Field({ field, value, onChange }: { field: FormField; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const fieldId = useId();
  const hintId = useId();
  const { label, kind = 'line', choices, hint, isOptional } = field;
  const common = { id: fieldId, value, 'aria-describedby': hint ? hintId : undefined, required: !isOptional };
  return (
    <div className={kind === 'lines' ? 'field field-wide' : 'field'}>
      <label htmlFor={fieldId}>{isOptional ? t('command.optional', { label }) : label}</label>
      {kind === 'choice' ? (
        <select {...common} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t('command.choose')}</option>
          {choices!.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      ) : kind === 'lines' ? (
        <textarea {...common} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...common}
          type={kind === 'date' ? 'date' : kind === 'moment' ? 'datetime-local' : 'text'}
          inputMode={kind === 'money' ? 'decimal' : kind === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint && (
        <span id={hintId} className="fine">
          {hint}
        </span>
      )}
    </div>
  );
}
