import { may } from '@junheng/access';
import { compulsoryStages, isCompulsory } from '@junheng/contracts';
import { builder, pageComplexity } from '@junheng/graphql';
import { packsInForceByDefault, policyPack } from '@junheng/policy-packs';
import { goals } from '../equity/goals.ts';
import { gradeBalances } from '../equity/grade-balance.ts';
import { placementCohorts } from '../equity/placement-cohorts.ts';
import { resourceIndicatorOf } from '../equity/resource-indicators.ts';
import { newestCensusDate, stageResources } from '../equity/stage-resources.ts';
import { answeringOffices } from './answering-offices.ts';
import { narrowed } from './own-places.ts';
import { CountyType } from './county-type.ts';
import { GoalType, PackInForceType } from './goal-type.ts';
import { GradeBalanceType } from './grade-balance-type.ts';
import { IndicatorWorkbenchType } from './indicator-workbench-type.ts';
import { pageOfList } from './page-of-list.ts';
import { parseSchoolNodeId, SchoolRef } from './school-ref.ts';
import { PlacementCohortType } from './placement-cohort-type.ts';
import { StageEnum } from './stage-enum.ts';
import { StageResourcesType } from './stage-resources-type.ts';
import { WhatIfChangeInput, whatIfOf, WhatIfType } from './what-if-type.ts';

const GradeBalancesConnection = builder.connectionObject(
  { type: GradeBalanceType, name: 'CountyGradeBalancesConnection' },
  { name: 'CountyGradeBalancesConnectionEdge' },
);

const PlacementCohortsConnection = builder.connectionObject(
  { type: PlacementCohortType, name: 'CountyPlacementsConnection' },
  { name: 'CountyPlacementsConnectionEdge' },
);

/** How many goals a list of all of them is costed at: those of the two packs in force by default. */
const goalsExpected = 44;

builder.objectFields(CountyType, (t) => ({
  asOfDay: t.field({
    type: 'Date',
    nullable: true,
    description: '看的是哪一天终了时的账本;空 = 现在 / The day at whose end the ledger stood so; null = now',
    resolve: ({ asOf }) => asOf,
  }),
  firstDay: t.field({
    type: 'Date',
    nullable: true,
    description: '账本中最早有事件的一天 / First day with facts in the ledger',
    resolve: ({ firstDay }) => firstDay,
  }),
  censusDate: t.field({
    type: 'Date',
    nullable: true,
    description: '本学年办学条件的最新统计时点 / Newest census date of the year’s school conditions',
    resolve: ({ schools }) => newestCensusDate(schools),
  }),
  packs: t.field({
    type: [PackInForceType],
    complexity: { multiplier: 2 },
    resolve: () => packsInForceByDefault.map((id) => policyPack(id)!),
  }),
  goals: t.field({
    type: [GoalType],
    complexity: { multiplier: goalsExpected },
    description: '生效文件的目标 / Goals of the documents in force',
    resolve: (county, _args, { apis, actor }) => {
      const today = county.asOf ?? dayInShanghai(apis.clock.now());
      let asked: ReturnType<typeof answeringOffices> | null = null;
      const offices = () => (asked ??= answeringOffices(apis.governance, packsInForceByDefault, county.asOf, actor!));
      return goals(county).map((goal) => ({ ...goal, today, offices }));
    },
  }),
  resources: t.field({
    type: [StageResourcesType],
    complexity: { multiplier: 2 },
    description: '小学、初中 / Primary and junior',
    resolve: (county) => compulsoryStages.map((stage) => ({ county, resources: stageResources(county, stage) })),
  }),
  indicator: t.field({
    type: IndicatorWorkbenchType,
    nullable: true,
    args: { id: t.arg.id({ required: true }), stage: t.arg({ type: StageEnum, required: true }) },
    description: '一项资源指标的工作台,id 为 res.… 或 cv.…;空 = 没有这项 / null = no such indicator or stage',
    resolve: (county, { id, stage }) => {
      const indicator = resourceIndicatorOf(String(id));
      if (indicator === null || !isCompulsory(stage)) return null;
      return { county, indicator: stageResources(county, stage).indicators.find((each) => each.indicator === indicator)! };
    },
  }),
  whatIf: t.field({
    type: WhatIfType,
    // It tells what a school's value is now, of whichever school is asked for.
    authScopes: (_county, _args, { actor }) => may(actor, 'read-schools', {}),
    args: {
      indicator: t.arg.id({ required: true }),
      stage: t.arg({ type: StageEnum, required: true }),
      changes: t.arg({ type: [WhatIfChangeInput], required: true }),
    },
    complexity: { field: 10, multiplier: 1 },
    description:
      '假设某些学校改为新值;学校不计入、值为负等为 BAD_INPUT / Supposing other values; BAD_INPUT where a school is not counted or a value negative',
    resolve: (county, { indicator, stage, changes }) => whatIfOf(county, { indicator: String(indicator), stage, changes }),
  }),
  placements: t.field({
    type: PlacementCohortsConnection,
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    description: '各校起始年级的分班,按学校 / Placement of the starting grades, by school',
    resolve: (county, args, { actor }) => pageOfList(args, narrowed(actor, placementCohorts(county))),
  }),
  gradeBalances: t.field({
    type: GradeBalancesConnection,
    args: {
      stage: t.arg({ type: StageEnum }),
      schoolId: t.arg.globalID({ for: SchoolRef }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    complexity: pageComplexity,
    description: '有两个以上班的年级,差异大的在前 / Grades with two classes or more, most unequal first',
    resolve: (county, { stage, schoolId, ...args }, { actor }) => {
      const wanted = schoolId ? (parseSchoolNodeId(schoolId.id)?.schoolId ?? '') : null;
      const found = gradeBalances(county).filter(
        (balance) =>
          balance.classes.length > 1 && (!stage || balance.stage === stage) && (wanted === null || balance.school.schoolId === wanted),
      );
      return pageOfList(args, narrowed(actor, found));
    },
  }),
}));

export const dayInShanghai = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
