import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { StageOfSchoolFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

export function SchoolStages({ stages }: { stages: StageOfSchoolFragment[] }) {
  const { t } = useTranslation();
  const { count, yuan, yuanReached } = useWording();
  return (
    <section className="section" aria-labelledby="stages">
      <h2 id="stages">{t('school.stages')}</h2>
      <ScrollBox label={t('school.stages')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('school.stage')}</th>
              <th scope="col" className="number">
                {t('figures.students')}
              </th>
              <th scope="col" className="number">
                {t('figures.classes')}
              </th>
              <th scope="col" className="number">
                {t('school.perStudent')} ({t('unit.yuan')})
              </th>
              <th scope="col" className="number">
                {t('county.nationalStandard')} ({t('unit.yuan')})
              </th>
              <th scope="col">{t('county.againstStandard')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <tr key={stage.stage}>
                <th scope="row">{t(`stage.${stage.stage}`)}</th>
                <td className="number">{count(stage.students)}</td>
                <td className="number">{count(stage.classCount)}</td>
                <td className="number">{stage.equipmentYuanPerStudent === null ? '—' : yuanReached(stage.equipmentYuanPerStudent)}</td>
                <td className="number">{stage.equipmentStandardYuan === 0 ? '—' : yuan(stage.equipmentStandardYuan)}</td>
                <td>
                  {stage.equipmentStandardYuan === 0 ? (
                    <span className="fine">{t('school.noStandard')}</span>
                  ) : (
                    <StatusMark status={stage.equipmentStatus} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
