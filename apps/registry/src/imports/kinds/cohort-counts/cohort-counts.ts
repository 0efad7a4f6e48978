import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { UnknownSchools } from '../../unknown-schools.ts';
import { MergedSchools } from './merged-schools.ts';
import { createCohortPlanner } from './plan-cohorts.ts';

/** 年度同龄组统计表: no office's file, but what retention rates are computed from. */
export const cohortCounts: KindOfImport = {
  file: {
    kind: 'cohort-counts',
    file: template('cohort-counts'),
    required: ['学年', '年级', '学年初在校学生数'],
    oneOf: [],
    optional: ['学校标识码', '本学年转入人数', '本学年转出人数', '本学年死亡人数', '本学年毕业人数'],
    extra: [],
    units: [],
    isPersonal: false,
  },
  createPlanner: createCohortPlanner,
  createWatches: (_parts, _job, table) => [new UnknownSchools(), new MergedSchools(table)],
};
