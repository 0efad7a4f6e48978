import { useTranslation } from 'react-i18next';
import type { TeacherFiguresFragment } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { FigureStrip } from './figure-strip.tsx';

/** Teachers of a stage or a school. A share is of all placed teachers; what no file says of a teacher is counted in none. */
export function TeacherStrip({ teachers }: { teachers: TeacherFiguresFragment }) {
  const { t } = useTranslation();
  const { count, decimal, percent } = useWording();
  const { total, fullTime, studentsPerFullTimeTeacher: ratio } = teachers;
  const share = (value: number) => ({ value: count(value), ...(total > 0 ? { note: percent(value / total) } : {}) });
  return (
    <section className="card">
      <h3>{t('figures.teachers')}</h3>
      <FigureStrip
        figures={[
          { label: t('figures.teachersAll'), value: count(total) },
          { label: t('figures.fullTime'), value: fullTime === 0 ? '—' : count(fullTime) },
          { label: t('figures.perTeacher'), value: ratio === null ? '—' : decimal(ratio) },
          { label: t('figures.bachelor'), ...share(teachers.bachelorOrHigher) },
          { label: t('figures.midTitle'), ...share(teachers.midTitleOrHigher) },
          { label: t('figures.backbone'), ...share(teachers.backbone) },
          { label: t('figures.ruralUnder35'), value: count(teachers.ruralUnder35) },
        ]}
      />
      <p className="fine">{t('figures.teachersNote')}</p>
    </section>
  );
}
