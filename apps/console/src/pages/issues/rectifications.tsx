import { useTranslation } from 'react-i18next';
import type { IssueTextFragment } from '../../gql/graphql.ts';
import { Hand } from '../../governance/hand.tsx';

/** What was handed in and what each check found, oldest first. */
export function Rectifications({ issue: { rectifications } }: { issue: IssueTextFragment }) {
  const { t } = useTranslation();
  if (rectifications.length === 0) return null;
  return (
    <>
      <h3>{t('issues.rectifications')}</h3>
      <ol className="record-list">
        {rectifications.map(({ round, measures, evidenceIds, check }) => (
          <li key={round}>
            <p className="written">{measures ?? t('command.erased')}</p>
            <p className="fine">{t('issues.withFiles', { count: evidenceIds.length })}</p>
            {check ? (
              <p className={check.passed ? undefined : 'problem-text'}>
                {check.passed ? '✓' : '✗'} {t(check.passed ? 'issues.passed' : 'issues.failed')}
                {t('command.colon')}
                <span className="written">{check.text ?? t('command.erased')}</span> <Hand of={check.checkedHand} />
              </p>
            ) : (
              <p>{t('issues.waiting')}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
