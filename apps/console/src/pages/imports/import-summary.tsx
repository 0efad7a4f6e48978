import { useTranslation } from 'react-i18next';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import type { ImportFiguresFragment, ImportStatus } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

export type Account = 'forecast' | 'written' | 'withdrawn';

/** Whether the figures of an import speak of what would be, of what was written, or of what no longer counts. */
export function accountOf(status: ImportStatus): Account {
  if (status === 'WITHDRAWN') return 'withdrawn';
  return status === 'DONE' || status === 'WITHDRAWING' ? 'written' : 'forecast';
}

/** Rows by what they do, and what is registered anew: before confirming a forecast, afterwards the account. */
export function ImportSummary({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const newThings = [
    ...(job.newSchools > 0 ? [t('import.schools', { count: job.newSchools })] : []),
    ...(job.newClasses > 0 ? [t('import.classes', { count: job.newClasses })] : []),
    ...(job.newStudents > 0 ? [t('import.students', { count: job.newStudents })] : []),
    ...(job.newTeachers > 0 ? [t('import.teachers', { count: job.newTeachers })] : []),
  ];
  const rows = ['newRows', 'changedRows', 'unchangedRows', 'rejectedRows', 'skippedRows'] as const;
  return (
    <section className="section" aria-labelledby="summary">
      <h2 id="summary">{t(`import.rowsOf.${accountOf(job.status)}`)}</h2>
      <FigureStrip figures={rows.map((name) => ({ label: t(`import.${name}`), value: count(job[name]) }))} />
      {newThings.length > 0 && <p>{t('import.newThings', { things: newThings.join(t('app.listSeparator')) })}</p>}
    </section>
  );
}
