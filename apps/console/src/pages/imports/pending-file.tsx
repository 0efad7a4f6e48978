import { schoolYearOf } from '@junheng/contracts';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProgressBar } from '../../figures/progress-bar.tsx';
import { schoolYearSpan } from '../../figures/terms.ts';
import type { ImportKind } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { guessKind, guessSchoolYear } from './file-guess.ts';
import { useStartImport } from './use-start-import.ts';

const kinds: ImportKind[] = ['SCHOOL_CONDITIONS', 'STUDENT_ROSTER'];
type Props = { file: File; knownSchoolYear: number | null; onRemove: () => void; onStarted: (importId: string) => void };

/** One chosen file: what it is and for which year, then its upload and the start of its check. */
export function PendingFile({ file, knownSchoolYear, onRemove, onStarted }: Props) {
  const { t, i18n } = useTranslation();
  const { bytes, say } = useWording();
  const guessed = guessKind(file.name);
  const [kind, setKind] = useState(guessed);
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const [thisYear] = useState(() => schoolYearOf(new Date()));
  const { state, start } = useStartImport(file, onStarted);
  const fieldName = useId();

  const schoolYear = chosenYear ?? guessSchoolYear(file.name) ?? knownSchoolYear ?? thisYear;
  const years = Array.from({ length: 16 }, (_, back) => thisYear - back);
  const choices = years.includes(schoolYear) ? years : [...years, schoolYear].toSorted((a, b) => b - a);
  const isBusy = state.kind === 'uploading' || state.kind === 'starting';
  return (
    <article className="pending-file" aria-label={file.name}>
      <header>
        <strong>{file.name}</strong> <span className="fine">{bytes(file.size)}</span>
        <button
          type="button"
          className="text-button"
          onClick={onRemove}
          disabled={isBusy}
          aria-label={t('imports.removeFile', { name: file.name })}
        >
          {t('imports.remove')}
        </button>
      </header>
      <fieldset disabled={isBusy || state.kind === 'started'}>
        <legend>{t('imports.kind')}</legend>
        {kinds.map((choice) => (
          <label key={choice} className="radio">
            <input type="radio" name={fieldName} checked={kind === choice} onChange={() => setKind(choice)} />
            {t(`imports.kindOf.${choice}`)}
          </label>
        ))}
        <span className="fine">{guessed ? t('imports.guessed') : t('imports.notGuessed')}</span>
      </fieldset>
      <label className="year-select">
        <span>{t('imports.year')}</span>
        <select
          value={schoolYear}
          disabled={isBusy || state.kind === 'started'}
          onChange={({ target }) => setChosenYear(Number(target.value))}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {schoolYearSpan(t, { schoolYear: choice, language: i18n.language })}
            </option>
          ))}
        </select>
      </label>
      {state.kind === 'uploading' && (
        <div aria-live="polite">
          {t('imports.uploading')}
          <ProgressBar share={state.part} label={t('imports.uploading')} />
        </div>
      )}
      {state.kind === 'starting' && <output>{t('imports.startingCheck')}</output>}
      {state.kind === 'failed' && (
        <p role="alert" className="problem">
          {state.message ? say(state.message) : t(state.isTooLarge ? 'imports.tooLarge' : 'imports.uploadFailed')}
        </p>
      )}
      {state.kind === 'started' ? (
        <Link to={`/imports/${state.importId}`}>{t('imports.openImport')}</Link>
      ) : (
        <Button type="primary" disabled={kind === null} loading={isBusy} onClick={() => kind && void start({ kind, schoolYear })}>
          {t('imports.check')}
        </Button>
      )}
    </article>
  );
}
