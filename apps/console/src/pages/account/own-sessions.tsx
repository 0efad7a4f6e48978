import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { type AccountQuery, EndOwnSessionDocument, EndOwnSessionsDocument } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';

type Sessions = AccountQuery['ownSessions'];

/** The browsers in which one is signed in. Ending all of them ends this one too: the next page asks to sign in. */
export function OwnSessions({ sessions }: { sessions: Sessions }) {
  const { t } = useTranslation();
  const { dateTime, say } = useWording();
  const end = useCommand(EndOwnSessionDocument);
  const endAll = useCommand(EndOwnSessionsDocument);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (sessions.length === 0) return null; // a program or the command line: it has none
  return (
    <section className="section" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('account.sessions')}</h2>
      <p className="fine">{t('account.sessionsNote')}</p>
      <table className="plain-table stacked-table">
        <thead>
          <tr>
            <th scope="col">{t('account.browser')}</th>
            <th scope="col">{t('account.openedAt')}</th>
            <th scope="col">{t('account.seenAt')}</th>
            <th scope="col">{t('account.endsAt')}</th>
            <th scope="col">{t('account.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, browser, openedAt, seenAt, endsAt, isThis }) => (
            <tr key={id}>
              <th scope="row">{isThis ? t('account.thisBrowser', { browser }) : browser}</th>
              <td data-label={t('account.openedAt')}>{dateTime(openedAt)}</td>
              <td data-label={t('account.seenAt')}>{dateTime(seenAt)}</td>
              <td data-label={t('account.endsAt')}>{dateTime(endsAt)}</td>
              <td>
                {!isThis && (
                  <button type="button" className="quiet-button" onClick={() => void end({ id }).then(setProblem)}>
                    {t('account.endOne')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="screen-only">
        <button type="button" className="quiet-button" onClick={() => void endAll({}).then(setProblem)}>
          {t('account.endAll')}
        </button>
      </p>
    </section>
  );
}
