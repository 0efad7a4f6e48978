import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickable, type PickableSchool, matchesOf } from './pickable-schools.ts';

type Props = { label: string; schools: readonly PickableSchool[]; onPick: (code: string) => void };

/** Chooses a school by a part of its name: the browser's own list, so that keyboard, phone and screen reader know it. */
export function SchoolPicker({ label, schools, onPick }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const list = useId();
  const choices = useMemo(() => pickable(schools), [schools]);
  const pick = (code: string) => {
    setText('');
    setProblem(null);
    onPick(code);
  };
  const read = (next: string) => {
    setText(next);
    setProblem(null);
    const exact = choices.find((choice) => choice.text === next);
    if (exact) pick(exact.code);
  };
  const submit = () => {
    const found = matchesOf(choices, text);
    if (found.length === 1) pick(found[0]!.code);
    else if (text.trim() !== '') setProblem(found.length === 0 ? t('pickers.none') : t('pickers.several', { count: found.length }));
  };
  return (
    <form
      className="school-picker screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="field">
        <span>{label}</span>
        <input
          type="text"
          list={list}
          value={text}
          autoComplete="off"
          placeholder={t('pickers.placeholder')}
          aria-describedby={problem ? `${list}-problem` : undefined}
          onChange={({ target }) => read(target.value)}
        />
      </label>
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.text}>
            {choice.township ?? ''}
          </option>
        ))}
      </datalist>
      <button type="submit" className="quiet-button">
        {t('pickers.add')}
      </button>
      {problem && (
        <p id={`${list}-problem`} role="alert" className="fine">
          {problem}
        </p>
      )}
    </form>
  );
}
