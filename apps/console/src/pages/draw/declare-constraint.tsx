import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrawConstraintGround, type DrawConstraintKind, DeclareConstraintDocument, type DrawTextFragment } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { numbersOf, wholeIn } from './plan-draft.ts';
import { PupilChoice } from './pupil-choice.tsx';
import type { RosterShown } from './use-roster.ts';

const kinds: readonly DrawConstraintKind[] = ['TOGETHER', 'APART', 'FIXED', 'ALLOWED', 'PLACES'];
const grounds: readonly DrawConstraintGround[] = ['TWINS', 'TEACHER_CHILD', 'SAME_NAME', 'DISABILITY', 'SUPPORT', 'OTHER'];

type Props = { draw: DrawTextFragment; shown: RosterShown; /** whom it is about at first */ about: readonly string[] };

/** Declares what must hold in the draw; another person decides on it. */
export function DeclareConstraint({ draw, shown, about }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const declare = useCommand(DeclareConstraintDocument);
  const headId = useId();
  const [kind, setKind] = useState<DrawConstraintKind>('TOGETHER');
  const [ground, setGround] = useState<DrawConstraintGround>('TWINS');
  const [pupils, setPupils] = useState<readonly string[]>(about);
  const [classNos, setClassNos] = useState('');
  const [places, setPlaces] = useState('2');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  if (!shown.roster)
    return (
      <p className="screen-only">
        <button type="button" className="quiet-button" aria-busy={shown.isLoading} onClick={shown.show}>
          {t('draws.constraint.declare')}
        </button>
      </p>
    );
  const isOfClasses = kind === 'FIXED' || kind === 'ALLOWED';
  const numbers = isOfClasses ? numbersOf(classNos) : [];
  const taken = kind === 'PLACES' ? wholeIn(places, 2, 5) : null;
  const isPair = kind === 'TOGETHER' || kind === 'APART';
  const fault = () => {
    if (pupils.length < (isPair ? 2 : 1)) return t(`draws.constraint.fewPupils.${kind}`);
    if (isOfClasses && (!numbers || numbers.length === 0 || numbers.some((no) => no > draw.plan.classCount)))
      return t('draws.constraint.classNosWrong', { count: draw.plan.classCount });
    if (kind === 'PLACES' && taken === null) return t('draws.constraint.placesWrong');
    return words.trim() === '' ? t('command.missing', { label: t('draws.constraint.ground') }) : null;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setDone(false);
    const sentence = fault();
    if (sentence !== null) return setProblem({ zh: sentence, en: sentence });
    setBusy(true);
    const input = {
      drawId: draw.drawId,
      kind,
      ground,
      studentIds: [...pupils],
      classNos: numbers ?? [],
      places: taken,
      words: words.trim(),
    };
    const answer = await declare(input);
    setBusy(false);
    setProblem(answer);
    if (answer !== null) return;
    setDone(true);
    setPupils([]);
    setWords('');
  };
  return (
    <form className="command-form screen-only" noValidate aria-labelledby={headId} onSubmit={(event) => void submit(event)}>
      <h3 id={headId} className="command-title">
        {t('draws.constraint.declare')}
      </h3>
      <div className="command-fields">
        <label className="field">
          <span>{t('draws.constraint.kind')}</span>
          <select value={kind} onChange={({ target }) => setKind(target.value as DrawConstraintKind)}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`draws.constraint.kindOf.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {isOfClasses && (
          <label className="field">
            <span>{t('draws.constraint.classNos')}</span>
            <input value={classNos} autoComplete="off" onChange={({ target }) => setClassNos(target.value)} />
            <span className="fine">{t('draws.constraint.classNosHint')}</span>
          </label>
        )}
        {kind === 'PLACES' && (
          <label className="field">
            <span>{t('draws.constraint.places')}</span>
            <input value={places} inputMode="numeric" autoComplete="off" onChange={({ target }) => setPlaces(target.value)} />
          </label>
        )}
        <PupilChoice rows={shown.roster.rows} chosen={pupils} onChange={setPupils} />
        <label className="field">
          <span>{t('draws.constraint.groundKind')}</span>
          <select value={ground} onChange={({ target }) => setGround(target.value as DrawConstraintGround)}>
            {grounds.map((each) => (
              <option key={each} value={each}>
                {t(`draws.constraint.groundOf.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field field-wide">
          <span>{t('draws.constraint.ground')}</span>
          <textarea rows={2} value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
      </div>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="command-end">
        <button type="submit" className="primary-button" disabled={isBusy} aria-busy={isBusy}>
          {t('draws.constraint.declare')}
        </button>
        <output>{isDone ? t('draws.constraint.declared') : ''}</output>
      </p>
    </form>
  );
}
