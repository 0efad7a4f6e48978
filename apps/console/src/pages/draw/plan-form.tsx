import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../governance/use-command.ts';
import { useBalanceWords } from '../../draws/use-balance-words.ts';
import { useWording } from '../../language/use-wording.ts';
import { PlanField } from './plan-field.tsx';
import { attributeKeys, openAttributes, type PlanDraft, type PlanFault, type PlanGiven, planOf } from './plan-draft.ts';
import { SourceFields } from './source-fields.tsx';

type Props = {
  initial: PlanDraft;
  title: string;
  /** beside the form, of what is typed now; null while it is no plan */ children: (plan: PlanGiven | null) => ReactNode;
  /** @returns why not, or null */ onSave: (plan: PlanGiven) => Promise<Problem | null>;
};

/** The plan of a cohort, written with the answer beside it whether it can be drawn. */
export function PlanForm({ initial, title, children, onSave }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const words = useBalanceWords();
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<readonly PlanFault[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const headId = useId();
  const read = planOf(draft);
  const set = (change: Partial<PlanDraft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...change }));
  };
  const problemOf = (field: keyof PlanDraft) => {
    const fault = faults.find((each) => each.field === field);
    if (!fault) return null;
    // Which one is missing is said with its label, by the field itself.
    return fault.text === 'missing' ? '' : t(`draws.plan.${fault.text}`, { count: Number(draft.classCount) || 0 });
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setFaults('faults' in read ? read.faults : []);
    if ('faults' in read) return;
    setBusy(true);
    const answer = await onSave(read.plan);
    setBusy(false);
    setProblem(answer);
    setSaved(answer === null);
  };
  const mayOpen = Object.keys(draft.weights).every((key) => openAttributes.includes(key));
  const field = { draft, set, problemOf };
  return (
    <form className="command-form screen-only" noValidate aria-labelledby={headId} onSubmit={(event) => void submit(event)}>
      <h3 id={headId} className="command-title">
        {title}
      </h3>
      <div className="command-fields">
        <PlanField {...field} name="classCount" label={t('draws.plan.classCount')} isNumber />
        <PlanField {...field} name="sizes" label={t('draws.plan.sizes')} hint={t('draws.plan.sizesHint')} />
        <PlanField {...field} name="capacities" label={t('draws.plan.capacities')} hint={t('draws.plan.capacitiesHint')} />
        <PlanField {...field} name="drawDay" label={t('draws.plan.drawDay')} type="date" />
        <PlanField
          {...field}
          name="revealDeadline"
          label={t('draws.plan.revealDeadline')}
          hint={t('draws.plan.revealDeadlineHint')}
          type="datetime-local"
        />
        <PlanField {...field} name="noticeDays" label={t('draws.plan.noticeDays')} isNumber />
      </div>
      <SourceFields {...field} />
      <fieldset className="draw-attributes">
        <legend>{t('draws.plan.attributes')}</legend>
        <p className="fine">{t('draws.plan.attributesHint')}</p>
        {problemOf('weights') && <p className="problem-text">{problemOf('weights')}</p>}
        <ul>
          {attributeKeys.map((key) => {
            const weight = draft.weights[key];
            const toggle = () => {
              const { [key]: _, ...others } = draft.weights;
              set({ weights: weight === undefined ? { ...draft.weights, [key]: '5' } : others });
            };
            return (
              <li key={key}>
                <label>
                  <input type="checkbox" checked={weight !== undefined} onChange={toggle} /> {words.attributeName(key)}
                </label>
                {weight !== undefined && (
                  <input
                    className="draw-weight"
                    value={weight}
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={t('draws.plan.weight', { name: words.attributeName(key) })}
                    onChange={({ target }) => set({ weights: { ...draft.weights, [key]: target.value } })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <label className="draw-open-rows">
        <input
          type="checkbox"
          checked={draft.openRows && mayOpen}
          disabled={!mayOpen}
          onChange={({ target }) => set({ openRows: target.checked })}
        />{' '}
        {t('draws.plan.openRows')}
        <span className="fine below">{t('draws.plan.openRowsHint')}</span>
      </label>
      {children('plan' in read ? read.plan : null)}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="command-end">
        <button type="submit" className="primary-button" disabled={isBusy} aria-busy={isBusy}>
          {t('draws.plan.save')}
        </button>
        <output>{isSaved ? t('draws.plan.saved') : ''}</output>
      </p>
    </form>
  );
}
