import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndEverySessionDocument } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';

/** After an incident: everybody signs in anew, the administrator too. Asked twice, for work in open forms is lost. */
export function EndEverySession() {
  const { t } = useTranslation();
  const { say } = useWording();
  const end = useCommand(EndEverySessionDocument);
  const [isAsked, ask] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <section className="section screen-only" aria-labelledby="account-everybody">
      <h2 id="account-everybody">{t('account.everybody')}</h2>
      <p className="fine">{t('account.everybodyNote')}</p>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p>
        {isAsked ? (
          <button type="button" className="primary-button" onClick={() => void end({}).then(setProblem)}>
            {t('account.everybodySure')}
          </button>
        ) : (
          <button type="button" className="quiet-button" onClick={() => ask(true)}>
            {t('account.everybodyEnd')}
          </button>
        )}
      </p>
    </section>
  );
}
