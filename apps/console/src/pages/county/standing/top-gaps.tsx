import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../../app/moment.ts';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { CountyQuery, GoalFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

const most = 5;

/** The first of what is missing, and the way to all of it. */
export function TopGaps({ gaps, goals }: { gaps: CountyQuery['county']['coverage']; goals: readonly GoalFiguresFragment[] }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const path = useMomentPath();
  const others = goals.filter(
    ({ status, missing }) => status === 'NO_DATA' && !gaps.some((gap) => gap.missing.code === missing?.code),
  ).length;
  return (
    <section className="card" aria-labelledby="gaps">
      <h2 id="gaps">{t('standing.gaps')}</h2>
      {gaps.length === 0 ? (
        <p>{t('county.coverageNone')}</p>
      ) : (
        <ul className="gap-list">
          {gaps.slice(0, most).map((gap) => (
            <li key={`${gap.missing.code} ${gap.fileZh} ${gap.missing.zh}`}>
              <StatusMark status="NO_DATA" text={say(gap.missing)} />
              <span className="fine">
                {t('standing.broughtBy', { file: pick(gap.fileZh, gap.fileEn) })}
                {gap.count !== null && ` · ${t('unit.schools', { count: gap.count })}`}
                {gap.students !== null && ` · ${t('unit.students', { count: gap.students })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p className="fine">{t('standing.goalsWithout', { count: others })}</p>}
      <p className="card-links screen-only">
        <Link to={path('/coverage')}>{t('standing.toGaps')}</Link>
      </p>
    </section>
  );
}
