import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { Link } from 'react-router';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { EquipmentOfSchoolFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** The chart's numbers, and how much each school adds to the gap that the CV measures. */
export function EquipmentTable({ rows, standard }: { rows: EquipmentOfSchoolFragment[]; standard: number }) {
  const { t } = useTranslation();
  const { count, yuan, yuanReached, percent, percentReached } = useWording();
  return (
    <>
      <ScrollBox label={t('county.equipmentTitle')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('schools.name')}</th>
              <th scope="col" className="number">
                {t('figures.students')}
              </th>
              <th scope="col" className="number">
                {t('county.value')} ({t('unit.yuan')})
              </th>
              <th scope="col" className="number">
                {t('county.perStudent')} ({t('unit.yuan')})
              </th>
              <th scope="col">{t('county.againstStandard')}</th>
              <th scope="col">{t('county.contribution')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ school, students, valueYuan, yuanPerStudent, contribution }) => (
              <tr key={school.id}>
                <th scope="row">
                  <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>
                </th>
                <td className="number">{count(students)}</td>
                <td className="number">{yuan(valueYuan)}</td>
                <td className="number">{yuanReached(yuanPerStudent)}</td>
                <td>
                  <StatusMark status={yuanPerStudent >= standard ? 'MET' : 'NOT_MET'} text={percentReached(yuanPerStudent / standard)} />
                </td>
                <td>{contribution === null ? '—' : <Contribution share={contribution} text={percent(contribution)} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="fine">{t('county.contributionNote')}</p>
    </>
  );
}

function Contribution({ share, text }: { share: number; text: string }) {
  return (
    <span className="contribution">
      <span className="contribution-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {text}
    </span>
  );
}
