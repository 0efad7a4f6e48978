import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import { classSizeLimit } from '../equity/policy-limits.ts';
import { CompositionType } from './composition-type.ts';
import { FactType } from './fact-type.ts';
import { SchoolClassRef, schoolNodeId, SchoolRef } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';

const SchoolClassFactsConnection = builder.connectionObject(
  { type: FactType, name: 'SchoolClassFactsConnection' },
  { name: 'SchoolClassFactsConnectionEdge' },
);

SchoolClassRef.implement({
  description: '班级:学校 × 学年 × 年级 × 班号 / A class: school × school year × grade × number',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: schoolNodeId }),
    schoolYear: t.exposeInt('schoolYear'),
    stage: t.field({ type: StageEnum, resolve: ({ stage }) => stage }),
    grade: t.exposeInt('grade'),
    classNo: t.exposeInt('classNo'),
    size: t.int({ description: '班额 / Students', resolve: ({ composition }) => composition.students }),
    limit: t.int({ description: '小学45,初中50 / 45 primary, 50 junior', resolve: ({ stage }) => classSizeLimit[stage] }),
    composition: t.field({ type: CompositionType, resolve: ({ composition }) => composition }),
    facts: t.field({
      type: SchoolClassFactsConnection,
      args: { first: t.arg.int(), after: t.arg.string() },
      complexity: pageComplexity,
      description: '本班各数所由的事件,按账本顺序 / Events that made this class’s numbers, in ledger order',
      resolve: ({ classId, schoolYear }, args, { apis }) => pageOf(args, (page) => apis.view.readClassFacts({ classId, schoolYear }, page)),
    }),
  }),
});
