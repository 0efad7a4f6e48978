import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../../app/moment.ts';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { MeasureStatus, StageStandingFragment } from '../../../gql/graphql.ts';

/** How many schools pass the 6-of-7 rule, as a bar of parts; the words beside it are the same, and lead to the schools. */
export function PassBar({ resources: { stage, passing, failing, undetermined, inScope } }: { resources: StageStandingFragment }) {
  const { t } = useTranslation();
  const path = useMomentPath();
  const parts: { status: MeasureStatus; count: number }[] = [
    { status: 'MET', count: passing },
    { status: 'NOT_MET', count: failing },
    { status: 'NO_DATA', count: undetermined },
  ];
  return (
    <div className="pass">
      <p>
        <strong className="figure-value">{passing}</strong> {t('standing.passOf', { count: inScope })}
      </p>
      <span className="pass-bar" aria-hidden="true">
        {parts.map(({ status, count }) => (
          <span key={status} className={`pass-${status.toLowerCase().replace('_', '-')}`} style={{ flexGrow: count }} />
        ))}
      </span>
      <ul className="pass-words">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <li key={status}>
              <StatusMark status={status} text={t(`standing.pass.${status}`)} />{' '}
              <Link to={path('/schools', { stage, status })}>{t('unit.schools', { count })}</Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
