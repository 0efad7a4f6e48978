import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { PlacementProblem } from '@junheng/placement-draw';
import type { DrawRoster, RosterChange, RosterRow } from '../roster/roster-api.ts';
import { answerOf } from './draw-parts.ts';
import { DrawResult } from './draws-types.ts';
import { enumOf } from './enum-of.ts';

const authScopes = { may: 'read-draw-rosters' } as const;

const ChangeKindEnum = enumOf('RosterChangeKind', '冻结以后的变化 / What changed since the freeze', ['added', 'gone', 'changed']);

const ValueType = builder.objectRef<NonNullable<RosterRow['values']>[number]>('RosterValue').implement({
  description: '一个方面的取值 / A value of an attribute',
  authScopes,
  fields: (t) => ({
    attribute: t.exposeString('attribute'),
    value: t.string({ nullable: true, resolve: ({ value }) => (value === null ? null : String(value)) }),
  }),
});
const RowType = builder.objectRef<RosterRow>('RosterRow').implement({
  description: '名册中的一名学生 / A pupil of the roster',
  authScopes,
  fields: (t) => ({
    studentId: t.exposeID('studentId'),
    position: t.exposeInt('position', { nullable: true }),
    leaf: t.exposeString('leaf', { nullable: true }),
    name: t.exposeString('name', { nullable: true, description: '空 = 已删除 / null: erased' }),
    values: t.field({ type: [ValueType], nullable: true, resolve: ({ values }) => values }),
    twinGroup: t.exposeString('twinGroup', { nullable: true }),
  }),
});
const ChangeType = builder.objectRef<RosterChange>('RosterChange').implement({
  description: '冻结以后学籍系统里的变化 / What differs in the register since the freeze',
  authScopes,
  fields: (t) => ({
    studentId: t.exposeID('studentId'),
    name: t.exposeString('name', { nullable: true }),
    kind: t.field({ type: ChangeKindEnum, resolve: ({ kind }) => kind }),
    attributes: t.stringList({ resolve: ({ attributes }) => attributes }),
  }),
});
const RosterType = builder.objectRef<DrawRoster>('DrawRoster').implement({
  description: '分班名册：姓名与取值，查看会被记录 / Names and values; each reading is recorded',
  authScopes,
  fields: (t) => ({
    isFrozen: t.exposeBoolean('isFrozen'),
    rows: t.field({ type: [RowType], resolve: ({ rows }) => rows }),
    changes: t.field({ type: [ChangeType], resolve: ({ changes }) => changes }),
  }),
});
const ProblemType = builder.objectRef<PlacementProblem>('DrawProblem').implement({
  description: '抽签的输入，供试排 / What would be drawn now, for a rehearsal',
  authScopes,
  fields: (t) => ({ problem: t.string({ resolve: (problem) => JSON.stringify(problem), description: 'JSON' }) }),
});
const ProblemResult = builder.unionType('DrawProblemResult', {
  types: [ProblemType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ProblemType),
});

/** A cohort is a few hundred pupils, its values eleven at most: what a page may cost at the most is not enough. */
const rosterComplexity = { field: 1, multiplier: 1 };

builder.queryFields((t) => ({
  drawRoster: t.field({
    type: RosterType,
    nullable: true,
    authScopes,
    args: { drawId: t.arg.id({ required: true }) },
    complexity: rosterComplexity,
    resolve: async (_root, { drawId }, { apis, actor }) => {
      const roster = await apis.placement.readDrawRoster(String(drawId), actor!);
      if (roster) {
        const read = { subject: String(drawId), schoolId: String(drawId).split('-').slice(2).join('-'), count: roster.rows.length };
        await apis.readAudit.recordRead({ right: 'read-draw-rosters', kind: 'draw-roster', ...read }, actor!);
      }
      return roster;
    },
  }),
  drawProblem: t.field({
    type: ProblemResult,
    authScopes: { may: 'plan-draws' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.readProblem(String(drawId), actor!)),
  }),
}));

builder.mutationFields((t) => ({
  freezeRoster: t.field({
    type: DrawResult,
    description: '冻结名册 / Freezes the roster',
    authScopes: { may: 'plan-draws' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.freezeRoster(String(drawId), actor!)),
  }),
  thawRoster: t.field({
    type: DrawResult,
    description: '解冻名册，封存前 / Thaws the roster before the seal',
    authScopes: { may: 'plan-draws' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => answerOf(await apis.placement.thawRoster(String(drawId), actor!)),
  }),
}));
