import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { MeasureFiguresFragment, StageFiguresFragment } from '../../gql/graphql.ts';
import { ratioText } from '../../language/ratio-text.ts';
import { useWording } from '../../language/use-wording.ts';

/** Every measure of both compulsory stages on one screen: value, limit, and in words whether it is met. */
export function SummaryTable({ stages: allStages }: { stages: StageFiguresFragment[] }) {
  const { t } = useTranslation();
  const { decimal } = useWording();
  const stages = allStages.filter(({ compulsory }) => compulsory);
  const rows: { title: string; cell: (stage: StageFiguresFragment) => ReactNode }[] = [
    { title: t('county.classSizeLimit'), cell: (stage) => <ClassesOver stage={stage} over={stage.classSizes.aboveLimit} kind="limit" /> },
    {
      title: t('county.classSizeCv'),
      cell: ({ classSizes: { cv } }) => (cv === null ? <StatusMark status="NO_DATA" /> : <strong>{cv.toFixed(3)}</strong>),
    },
    { title: t('county.oversizedRow'), cell: (stage) => <ClassesOver stage={stage} over={stage.classSizes.oversized} kind="oversized" /> },
    { title: t('county.equipmentCv'), cell: ({ equipmentCv }) => <MeasureInLine measure={equipmentCv} /> },
    { title: t('county.classEquipmentCv'), cell: ({ classEquipmentCv }) => <MeasureInLine measure={classEquipmentCv} /> },
    {
      title: t('figures.perTeacher'),
      cell: ({ teachers }) =>
        teachers?.studentsPerFullTimeTeacher == null ? (
          <StatusMark status="NO_DATA" />
        ) : (
          <>
            <strong>{decimal(teachers.studentsPerFullTimeTeacher)}</strong> <span className="fine">{t('figures.withUnplaced')}</span>
          </>
        ),
    },
  ];
  return (
    <section className="section" aria-labelledby="summary">
      <h2 id="summary">{t('county.summary')}</h2>
      <ScrollBox label={t('county.summary')}>
        <table className="plain-table summary-table">
          <thead>
            <tr>
              <th scope="col">{t('county.measure')}</th>
              {stages.map(({ stage }) => (
                <th key={stage} scope="col">
                  {t(`stage.${stage}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, cell }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {stages.map((stage) => (
                  <td key={stage.stage}>{cell(stage)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="fine">{t('county.noDataDesign')}</p>
    </section>
  );
}

/** A stage without classes has no data; it is not "all within the limit". */
function ClassesOver({ stage, over, kind }: { stage: StageFiguresFragment; over: number; kind: 'limit' | 'oversized' }) {
  const { t } = useTranslation();
  if (stage.classCount === 0) return <StatusMark status="NO_DATA" />;
  if (over === 0) return <StatusMark status="MET" text={kind === 'limit' ? t('county.classSizeWithin') : t('county.oversizedNone')} />;
  const text = kind === 'limit' ? t('county.classSizeOver', { count: over }) : t('county.oversizedSome', { count: over });
  return <StatusMark status="NOT_MET" text={text} />;
}

function MeasureInLine({ measure: { value, limit, status } }: { measure: MeasureFiguresFragment }) {
  const { t } = useTranslation();
  return (
    <span className="measure-in-line">
      <StatusMark status={status} />
      {value !== null && <strong>{ratioText(value, limit)}</strong>}
      <span className="fine">
        {t('figures.limit')} {limit.toFixed(2)}
      </span>
    </span>
  );
}
