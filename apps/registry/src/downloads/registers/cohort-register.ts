import { fold } from '@junheng/decider';
import { cohort } from '../../domain/cohort/decide.ts';
import type { CohortEvent } from '../../domain/cohort/events.ts';
import { readAllSchools, readCohorts } from '../../views/register-subjects.ts';
import { wordOf } from '../columns/office-words.ts';
import { given, schoolYearText } from './office-forms.ts';
import { readInBatches } from './read-in-batches.ts';
import type { RegisterOfKind, RegisterRow } from './register-of-kind.ts';

/** 年度同龄组统计表: a file of a year counts the years before it too. */
export const cohortRegister: RegisterOfKind = async ({ runtime: { county }, sql, log }, latestYear) => {
  const schools = await readAllSchools(sql, county);
  const cohorts = await readCohorts(sql, county, latestYear);
  const rows: RegisterRow[] = [];
  let index = 0;
  for await (const events of readInBatches<CohortEvent>(
    log,
    cohorts.map(({ cohortId }) => `cohort/${cohortId}`),
  )) {
    const { schoolYear, grade, schoolId } = cohorts[index++]!;
    const counts = fold(cohort, events);
    if (counts === null) continue; // withdrawn since the list was read
    rows.push({
      学年: schoolYearText(schoolYear),
      学校标识码: schoolId === null ? null : (schools.get(schoolId)?.schoolCode ?? null),
      年级: wordOf('grade', grade),
      学年初在校学生数: counts.students,
      本学年转入人数: counts.transferredIn,
      本学年转出人数: counts.transferredOut,
      本学年死亡人数: counts.died,
      本学年毕业人数: counts.graduated,
    });
  }
  return { count: rows.length, rows: given(rows) };
};
