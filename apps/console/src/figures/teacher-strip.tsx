import { useTranslation } from 'react-i18next';
import type { TeacherFiguresFragment } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import { FigureStrip } from './figure-strip.tsx';

/**
 * Teachers of a stage or a school. A share is of all placed teachers; what no file says of a teacher is counted in none.
 * A register that names nobody as teaching full time is no staff register: what it counts none of, it does not tell.
 */
export function TeacherStrip({ teachers }: { teachers: TeacherFiguresFragment }) {
  const { t } = useTranslation();
  const { count, decimal, percent } = useWording();
  const { total, fullTime, studentsPerFullTimeTeacher: ratio } = teachers;
  const told = (value: number) => value > 0 || fullTime > 0;
  const number = (value: number) => (told(value) ? count(value) : '—');
  const share = (value: number) => ({ value: number(value), ...(total > 0 && told(value) ? { note: percent(value / total) } : {}) });
  return (
    <section className="card">
      <h3>{t('figures.teachers')}</h3>
      <FigureStrip
        figures={[
          { label: t('figures.teachersAll'), value: count(total) },
          { label: t('figures.fullTime'), value: number(fullTime) },
          {
            label: t('figures.perTeacher'),
            ...(ratio === null ? { value: '—' } : { value: decimal(ratio), note: t('figures.withUnplaced') }),
          },
          { label: t('figures.bachelor'), ...share(teachers.bachelorOrHigher) },
          { label: t('figures.midTitle'), ...share(teachers.midTitleOrHigher) },
          { label: t('figures.backbone'), ...share(teachers.backbone) },
          { label: t('figures.ruralUnder35'), value: number(teachers.ruralUnder35) },
        ]}
      />
      <p className="fine">{t('figures.teachersNote')}</p>
    </section>
  );
}
