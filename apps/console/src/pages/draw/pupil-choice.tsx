import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Pupil = { studentId: string; name: string | null };
type Props = { rows: readonly Pupil[]; chosen: readonly string[]; onChange: (chosen: readonly string[]) => void };

/** As many as are shown of those whose names fit; more is written to find the one. */
const shownAtOnce = 8;

/** Pupils of the roster, found by name; namesakes stand there as often as they are. */
export function PupilChoice({ rows, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const hintId = useId();
  const sought = text.trim();
  const found = sought === '' ? [] : rows.filter(({ studentId, name }) => name?.includes(sought) && !chosen.includes(studentId));
  const nameOf = (id: string) => rows.find(({ studentId }) => studentId === id)?.name ?? t('draws.roster.erased');
  return (
    <div className="field field-wide draw-pupils">
      <label>
        <span>{t('draws.constraint.pupils')}</span>
        <input
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hintId}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <span id={hintId} className="fine">
        {t('draws.constraint.pupilsHint')}
      </span>
      {found.length > 0 && (
        <ul className="draw-found" aria-label={t('draws.constraint.choosePupil')}>
          {found.slice(0, shownAtOnce).map(({ studentId, name }) => (
            <li key={studentId}>
              <button
                type="button"
                className="quiet-button"
                onClick={() => {
                  onChange([...chosen, studentId]);
                  setText('');
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className="draw-found">
          {chosen.map((id) => (
            <li key={id}>
              <strong>{nameOf(id)}</strong>{' '}
              <button
                type="button"
                className="text-button"
                aria-label={t('draws.constraint.remove', { name: nameOf(id) })}
                onClick={() => onChange(chosen.filter((each) => each !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
