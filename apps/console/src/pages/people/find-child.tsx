import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classTitle, gradeTitle, schoolYearTitle } from '../../figures/terms.ts';
import { FindChildDocument, type FindChildMutation } from '../../gql/graphql.ts';
import type { Problem } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';

export type FoundChild = Extract<FindChildMutation['findChild'], { __typename?: 'FoundChild' }>;

type Props = { schoolId: string; child: FoundChild | null; onFound: (child: FoundChild | null) => void };

/** A child by its national student id: sent as a command, so that it stands in no address, and shown by class, without a name. */
export function FindChild({ schoolId, child, onFound }: Props) {
  const { t, i18n } = useTranslation();
  const { say } = useWording();
  const fieldId = useId();
  const hintId = useId();
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [find, { loading }] = useMutation(FindChildDocument);
  const look = async () => {
    onFound(null);
    setProblem(null);
    try {
      const { data } = await find({ variables: { schoolId, nationalStudentId: number.trim() } });
      const found = data!.findChild;
      if (found.__typename === 'FoundChild') onFound(found);
      else setProblem(found as Problem);
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  const placed = ({ schoolYear, grade, classNo }: FoundChild) =>
    [
      schoolYearTitle(t, { schoolYear, language: i18n.language }),
      grade === null ? null : classNo === null ? gradeTitle(t, grade) : classTitle(t, { grade, classNo }),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <div className="field">
      <label htmlFor={fieldId}>{t('people.nationalStudentId')}</label>
      <input
        id={fieldId}
        value={number}
        autoComplete="off"
        aria-describedby={hintId}
        onChange={({ target }) => {
          setNumber(target.value);
          onFound(null);
        }}
      />
      <span id={hintId} className="fine">
        {t('people.nationalStudentIdHint')}
      </span>
      <button type="button" className="quiet-button" disabled={loading || number.trim() === ''} onClick={() => void look()}>
        {t('people.findChild')}
      </button>
      <output>{child && `✓ ${t('people.childFound', { place: placed(child) })}`}</output>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </div>
  );
}
