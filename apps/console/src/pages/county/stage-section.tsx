import { useTranslation } from 'react-i18next';
import { CompositionBars } from '../../figures/composition-bars.tsx';
import { MeasureCard } from '../../figures/measure-card.tsx';
import type { StageFiguresFragment } from '../../gql/graphql.ts';
import { ClassSizeCard } from './class-size-card.tsx';
import { EquipmentCard } from './equipment-card.tsx';
import { ExcludedSchools } from './excluded-schools.tsx';
import { LargeClasses } from './large-classes.tsx';
import { TeacherStrip } from '../../figures/teacher-strip.tsx';

/** One stage: its class sizes, its equipment and the CVs beside their limits, its teachers, and who its students are. No limit or standard holds for a kindergarten. */
export function StageSection({ equity, schoolYear }: { equity: StageFiguresFragment; schoolYear: number }) {
  const { t } = useTranslation();
  const { stage } = equity;
  const title = t(`stage.${stage}`);
  return (
    <div className="section stage">
      {equity.classCount === 0 ? (
        <p className="empty-note">{t('county.noStage', { stage: title })}</p>
      ) : (
        <>
          <div className="stage-pair stage-pair-wide">
            <ClassSizeCard equity={equity} />
            <section className="card">
              <h3>{t('figures.composition')}</h3>
              <CompositionBars composition={equity.composition} />
            </section>
          </div>
          <LargeClasses
            schoolYear={schoolYear}
            stage={stage}
            areAnyAbove={equity.classSizes.sizeLimit !== null && equity.classSizes.aboveLimit > 0}
          />
        </>
      )}
      {equity.teachers && <TeacherStrip teachers={equity.teachers} />}
      {equity.compulsory ? (
        <section className="card">
          <h3>{t('county.equipment')}</h3>
          <div className="measure-pair">
            <MeasureCard title={t('county.equipmentCvShort')} measure={equity.equipmentCv} />
            <MeasureCard title={t('county.classEquipmentCvShort')} measure={equity.classEquipmentCv} />
          </div>
          {equity.equipment.length > 0 && <EquipmentCard equity={equity} />}
          {equity.excluded.length > 0 && <ExcludedSchools excluded={equity.excluded} />}
        </section>
      ) : (
        <p className="fine">{t('county.notCompulsory', { stage: title })}</p>
      )}
    </div>
  );
}
