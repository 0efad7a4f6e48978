import { useTranslation } from 'react-i18next';
import type { LeadershipMeasureFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { SignOff } from './sign-off.tsx';

const worstFirst = ['RED', 'AMBER', 'GREY', 'GREEN'];
const rank = ({ light }: LeadershipMeasureFragment) => (light === null ? worstFirst.length : worstFirst.indexOf(light));

/** Measures, key projects and safeguards, worst first: the light, who owns it, what is late, and the sign-off. */
export function MeasureRows({ measures, maySign }: { measures: readonly LeadershipMeasureFragment[]; maySign: boolean }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const may = useMyRights();
  const signs = maySign && may('sign-off-measures');
  const sorted = measures.toSorted((a, b) => rank(a) - rank(b) || b.overdue - a.overdue);
  return (
    <table className="measure-rows">
      <thead>
        <tr>
          <th scope="col">{t('leadership.measure')}</th>
          <th scope="col">{t('leadership.owner')}</th>
          <th scope="col" className="number">
            {t('leadership.late')}
          </th>
          <th scope="col">{t('leadership.signOff')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((measure) => (
          <tr key={measure.measureId}>
            <th scope="row">
              <span className="measure-name">
                <LightMark light={measure.light} isShort />
                <DayLink to={`/measures/${measure.measureId}`}>{pick(measure.labelZh, measure.labelEn)}</DayLink>
                {measure.overridden > 0 && <span className="fine"> {t('leadership.overridden', { count: measure.overridden })}</span>}
              </span>
            </th>
            <td>
              {measure.leadOfficeZh === null
                ? t('leadership.noOwner')
                : pick(measure.leadOfficeZh, measure.leadOfficeEn ?? measure.leadOfficeZh)}
              {measure.leaderName !== null && <span className="fine"> {measure.leaderName}</span>}
            </td>
            <td className="number">{measure.overdue > 0 ? measure.overdue : '—'}</td>
            <td>
              <SignOff measure={measure} signs={signs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
