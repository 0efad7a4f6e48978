import { compulsoryStages, isCompulsory } from '@junheng/contracts';
import { builder, MessageType } from '@junheng/graphql';
import { gradeBalanceOf, gradeBalances } from '../equity/grade-balance.ts';
import { placementCohorts } from '../equity/placement-cohorts.ts';
import { stageResources } from '../equity/stage-resources.ts';
import { figureOfOwnSchool, seesSchool } from './own-places.ts';
import { GradeBalanceType } from './grade-balance-type.ts';
import { PlacementCohortType } from './placement-cohort-type.ts';
import { SchoolClassRef, SchoolRef } from './school-ref.ts';
import { SchoolResourcesType } from './stage-resources-type.ts';

builder.objectFields(SchoolRef, (t) => ({
  resources: t.field({
    authScopes: figureOfOwnSchool,
    type: [SchoolResourcesType],
    complexity: { multiplier: 2 },
    description: '每个义务教育学段的七项资源;不计入的学校为空 / The seven per compulsory stage; empty for a school outside',
    resolve: (school, _args, { apis }) => {
      const county = apis.view.countyOf(school);
      return school.stages.flatMap(({ stage }) =>
        isCompulsory(stage) ? stageResources(county, stage).schools.filter((each) => each.school.schoolId === school.schoolId) : [],
      );
    },
  }),
  outsideResources: t.field({
    authScopes: figureOfOwnSchool,
    type: MessageType,
    nullable: true,
    description: '不计入资源配置的缘由;空 = 计入,或没有义务教育学段 / Why the school is outside the resource indicators; null = it is not',
    resolve: (school, _args, { apis }) => {
      const county = apis.view.countyOf(school);
      const excluded = compulsoryStages.flatMap((stage) => stageResources(county, stage).excluded);
      return excluded.find((each) => each.school.schoolId === school.schoolId)?.reason ?? null;
    },
  }),
  placements: t.field({
    authScopes: figureOfOwnSchool,
    type: [PlacementCohortType],
    complexity: { multiplier: 2 },
    description: '起始年级的分班 / Placement of the starting grades',
    resolve: (school, _args, { apis }) =>
      placementCohorts(apis.view.countyOf(school)).filter((each) => each.school.schoolId === school.schoolId),
  }),
  gradeBalances: t.field({
    authScopes: figureOfOwnSchool,
    type: [GradeBalanceType],
    complexity: { multiplier: 6 },
    description: '各年级各班的均衡状况,按年级 / Per grade, its classes beside each other',
    resolve: (school, _args, { apis }) =>
      gradeBalances(apis.view.countyOf(school))
        .filter((balance) => balance.school.schoolId === school.schoolId)
        .toSorted((a, b) => a.grade - b.grade),
  }),
}));

builder.objectField(SchoolClassRef, 'gradeBalance', (t) =>
  t.field({
    type: GradeBalanceType,
    nullable: true,
    description:
      '本班与同年级其他班;空 = 本班没有学生,或无权查看同年级其他班 / This class beside the others of its grade; null = it has no students, or the others are not yours to see',
    resolve: (schoolClass, _args, { apis, actor }) =>
      seesSchool(actor, schoolClass) ? gradeBalanceOf(apis.view.countyOf(schoolClass), schoolClass.classId) : null,
  }),
);
