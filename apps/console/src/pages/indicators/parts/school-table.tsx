import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { WorkbenchSchoolFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { resourceText, totalText } from '../../../measures/resource-number.ts';
import type { Workbench } from '../workbench-page.tsx';

/** The schools of the pictures with all their numbers. */
export function SchoolTable({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const { count, percent, percentReached } = useWording();
  const { unit } = workbench.indicator.definition;
  return (
    <ScrollBox label={t('workbench.schoolTable')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('schools.name')}</th>
            <th scope="col">{t('schools.township')}</th>
            <th scope="col" className="number">
              {t('figures.students')}
            </th>
            <th scope="col" className="number">
              {t('workbench.total')}
            </th>
            <th scope="col" className="number">
              {t('workbench.value')}
            </th>
            <th scope="col">{t('county.againstStandard')}</th>
            <th scope="col" className="number">
              {t('county.contribution')}
            </th>
          </tr>
        </thead>
        <tbody>
          {workbench.schools.map(({ school, students, total, value, ratio, contribution }) => (
            <tr key={school.id}>
              <th scope="row">
                <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>
              </th>
              <td>{school.township ?? '—'}</td>
              <td className="number">{count(students)}</td>
              <td className="number">{totalText(total, unit)}</td>
              <td className="number">{resourceText(value, unit)}</td>
              <td>
                <StatusMark status={ratio >= 1 ? 'MET' : 'NOT_MET'} text={percentReached(ratio)} />
              </td>
              <td className="number">{contribution === null ? '—' : percent(contribution)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export const schoolCells = (t: TFunction<'translation'>, schools: readonly WorkbenchSchoolFragment[]) => [
  [
    t('schools.name'),
    t('schools.code'),
    t('schools.township'),
    t('figures.students'),
    t('workbench.total'),
    t('workbench.value'),
    t('county.againstStandard'),
    t('county.contribution'),
  ],
  ...schools.map(({ school, students, total, value, ratio, contribution }) => [
    school.name,
    school.code,
    school.township,
    students,
    total,
    value,
    ratio,
    contribution,
  ]),
];
