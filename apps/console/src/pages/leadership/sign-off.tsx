import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LeadershipMeasureFragment, LeadershipSignOffDocument } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { waitsForSignOff } from './standing-strip.tsx';

/** When the leading group signed the measure off as it stands; and, for who may, the button that does. */
export function SignOff({ measure, signs }: { measure: LeadershipMeasureFragment; signs: boolean }) {
  const { t } = useTranslation();
  const { pick, say } = useWording();
  const signOff = useCommand(LeadershipSignOffDocument);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { signedOff, measureId } = measure;
  const label = pick(measure.labelZh, measure.labelEn);
  if (measure.light === null) return '—';
  return (
    <>
      {signedOff !== null && (
        <span className="fine" title={signedOff.signerName ?? undefined}>
          {t(waitsForSignOff(measure) ? 'leadership.signedBefore' : 'leadership.signed', { day: signedOff.day })}
        </span>
      )}
      {signedOff === null && !signs && <span className="fine">{t('leadership.notSigned')}</span>}
      {signs && waitsForSignOff(measure) && (
        <button
          type="button"
          className="quiet-button sign-off screen-only"
          aria-label={t('leadership.signThis', { label })}
          onClick={() => void signOff({ measureId }).then(setProblem)}
        >
          {t('leadership.sign')}
        </button>
      )}
      {problem !== null && (
        <span role="alert" className="problem">
          {say(problem)}
        </span>
      )}
    </>
  );
}
