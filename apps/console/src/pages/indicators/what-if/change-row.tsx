import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resourceText, stepOf } from '../../../measures/resource-number.ts';
import { roundedValue } from './changes-in-address.ts';
import type { ChangedSchool } from './use-changes.ts';

/** Browsers refuse a page that rewrites its address at every step of a slider. */
const settleMilliseconds = 250;

type Props = {
  school: ChangedSchool;
  unit: string;
  unitCode: string;
  /** of the slider; a number field may go beyond */ end: number;
  marks: { standard: number; mean: number | null };
  onChange: (value: number) => void;
  onRemove: () => void;
};

/** One school of the what-if: a slider for the hand, a number field for what is known exactly, and its two landmarks. */
export function ChangeRow({ school, unit, unitCode, end, marks, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const { newValue } = school;
  const { name } = school.school;
  // What is being typed, and the value it was typed over: once another value comes, from the raise plan or by going back, it is stale.
  const [typed, setTyped] = useState<{ text: string; over: number } | null>(null);
  const isFresh = typed !== null && (typed.over === newValue || roundedValue(Number(typed.text)) === newValue);
  // Whole teachers, as a value per hundred students, have more digits than anybody reads.
  const draft = isFresh ? typed.text : String(Number(newValue.toFixed(4)));
  const setDraft = (text: string) => setTyped({ text, over: newValue });
  const field = useId();
  const markList = useId();
  const value = !isFresh ? newValue : draft.trim() === '' ? Number.NaN : Number(draft);
  const isValid = Number.isFinite(value) && value >= 0;
  useEffect(() => {
    if (!isValid || roundedValue(value) === newValue) return undefined;
    const timer = setTimeout(() => onChange(value), settleMilliseconds);
    return () => clearTimeout(timer);
  });
  const step = stepOf(unitCode);
  return (
    <li className="change-row">
      <span className="change-name">
        <label htmlFor={field}>{name}</label>
        <span className="fine">{t('workbench.now', { value: resourceText(school.value, unitCode), unit })}</span>
      </span>
      <input
        type="range"
        min={0}
        max={end}
        step={step}
        list={markList}
        value={isValid ? value : 0}
        aria-label={t('workbench.sliderOf', { name })}
        aria-valuetext={isValid ? `${resourceText(value, unitCode)} ${unit}` : ''}
        onChange={({ target }) => setDraft(target.value)}
      />
      <datalist id={markList}>
        <option value={marks.standard}>{t('figures.standard')}</option>
        {marks.mean !== null && <option value={marks.mean}>{t('county.countyMean')}</option>}
      </datalist>
      <span className="change-field">
        <input
          id={field}
          type="number"
          min={0}
          step={step}
          value={draft}
          aria-invalid={!isValid}
          aria-describedby={isValid ? undefined : `${field}-problem`}
          onChange={({ target }) => setDraft(target.value)}
        />
        <span className="fine">{unit}</span>
      </span>
      <button type="button" className="text-button" aria-label={t('workbench.removeOf', { name })} onClick={onRemove}>
        {t('workbench.remove')}
      </button>
      {!isValid && (
        <p id={`${field}-problem`} className="problem-text" role="alert">
          {t('workbench.notANumber')}
        </p>
      )}
    </li>
  );
}
