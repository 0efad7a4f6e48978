import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyCardFragment } from '../../gql/graphql.ts';
import { Hand } from '../../governance/hand.tsx';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { ViolationActions } from './violation-actions.tsx';

/** What broke a floor or prohibition: those that stand first, each with its receipt. */
export function Violations({ duty, isPast }: { duty: DutyCardFragment; isPast: boolean }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { nameOf } = useSchoolNames();
  const may = useMyRights();
  return (
    <>
      <h3>{t('lightCard.violations')}</h3>
      {duty.violations.length === 0 ? (
        <p className="fine">{t('lightCard.noViolations')}</p>
      ) : (
        <ul className="way-list">
          {duty.violations.map(({ violationId, source, schoolId, day, finding, recordedHand, isConfirmed, cleared, eventId }) => (
            <li key={violationId}>
              {cleared ? '✓' : '■'} {date(day)} · {t(`lightCard.sourceOf.${source}`)}
              {schoolId && ` · ${nameOf(schoolId)}`} · {cleared ? '' : <strong className="problem-text">{t('lightCard.standing')}</strong>}
              {isConfirmed && ` · ${t('lightCard.confirmed')}`}
              {pick('：', ': ')}
              {finding ?? t('command.erased')} <Hand of={recordedHand} />
              {cleared && (
                <span className="fine below">
                  {t('lightCard.clearedText', {
                    day: date(cleared.day),
                    outcome: t(`lightCard.outcomeOf.${cleared.outcome}`),
                    reason: cleared.reason ?? t('command.erased'),
                  })}
                  <Hand of={cleared.clearedHand} />
                </span>
              )}{' '}
              <Link to={`/facts/${eventId}`}>{t('lightCard.receipt')}</Link>
            </li>
          ))}
        </ul>
      )}
      {!isPast && (may('record-violations') || may('clear-violations')) && <ViolationActions duty={duty} may={may} />}
    </>
  );
}
