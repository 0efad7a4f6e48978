import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDraft } from './plan-draft.ts';

/** `problemOf`: null where nothing is wrong, '' where the field is missing. */
export type FieldProps = {
  draft: PlanDraft;
  set: (change: Partial<PlanDraft>) => void;
  problemOf: (field: keyof PlanDraft) => string | null;
};

type TextField = {
  [K in keyof PlanDraft]: PlanDraft[K] extends string ? K : never;
}[keyof PlanDraft];

type PlanFieldProps = FieldProps & {
  name: TextField;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'datetime-local';
  isNumber?: boolean;
  isWide?: boolean;
};

/** One text of a plan, with what is wrong with it or how it is meant below it. */
export function PlanField({ draft, set, problemOf, name, label, hint, type = 'text', isNumber = false, isWide = false }: PlanFieldProps) {
  const { t } = useTranslation();
  const fieldId = useId();
  const hintId = useId();
  const problem = problemOf(name);
  const below = problem ?? hint;
  return (
    <div className={isWide ? 'field field-wide' : 'field'}>
      <label htmlFor={fieldId}>{label}</label>
      <input
        id={fieldId}
        type={type}
        value={draft[name]}
        inputMode={isNumber ? 'numeric' : undefined}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={below ? hintId : undefined}
        onChange={({ target }) => set({ [name]: target.value })}
      />
      {below && (
        <span id={hintId} className={problem ? 'problem-text' : 'fine'}>
          {problem === '' ? t('draws.plan.missing', { label }) : below}
        </span>
      )}
    </div>
  );
}
