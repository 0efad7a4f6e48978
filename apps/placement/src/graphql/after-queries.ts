import { builder } from '@junheng/graphql';
import type { Counted, LateArrival, Objection, ObjectionStep } from '../after/after-api.ts';
import { DrawAfterType, DrawNoticeListType, DrawNoticeType, LateArrivalType, ObjectionStepEnum, ObjectionType } from './after-types.ts';
import { deskComplexity, deskPage, idOrNull } from './page-arguments.ts';
import { recordCaseTexts } from './record-case-texts.ts';

const followers = ['read-draws', 'raise-objections'] as const;
type DrawObjectionsAnswer = Counted<Objection, ObjectionStep>;
const DrawObjectionsCountType = builder.objectRef<DrawObjectionsAnswer['counts'][number]>('DrawObjectionsCount').implement({
  description: '各状态件数 / How many are at a step',
  authScopes: { mayAny: followers },
  fields: (t) => ({ step: t.expose('step', { type: ObjectionStepEnum }), count: t.exposeInt('count') }),
});
const DrawObjectionsType = builder.objectRef<DrawObjectionsAnswer>('DrawObjections').implement({
  description: '异议一页与各状态件数 / A page of objections, and how many are at each step',
  authScopes: { mayAny: followers },
  fields: (t) => ({
    items: t.field({ type: [ObjectionType], resolve: ({ items }) => items }),
    total: t.exposeInt('total'),
    counts: t.field({ type: [DrawObjectionsCountType], resolve: ({ counts }) => counts }),
  }),
});

const LateArrivals = builder.objectRef<{ items: LateArrival[]; total: number }>('LateArrivals').implement({
  description: '补报分班一页 / A page of late arrivals',
  authScopes: { may: 'read-draw-rosters' },
  fields: (t) => ({ items: t.field({ type: [LateArrivalType], resolve: ({ items }) => items }), total: t.exposeInt('total') }),
});

builder.queryFields((t) => ({
  drawAfter: t.field({
    type: DrawAfterType,
    nullable: true,
    description: '抽签之后的情况 / What followed a draw',
    authScopes: { may: 'read-draws' },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: (_root, { drawId }, { apis, actor }) => apis.placement.readDrawAfter(String(drawId), actor!),
  }),
  drawNotice: t.field({
    type: DrawNoticeType,
    nullable: true,
    description: '分班公示（无姓名）/ The public notice of a draw, without names',
    authScopes: { signedIn: true },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: (_root, { drawId }, { apis }) => apis.placement.readNotice(String(drawId)),
  }),
  drawNoticeList: t.field({
    type: DrawNoticeListType,
    nullable: true,
    description: '公示名单（姓名与班级）；查阅有记录 / Names and classes; each reading is recorded',
    authScopes: { mayAny: ['read-draw-rosters', 'read-own-child'] },
    args: { drawId: t.arg.id({ required: true }) },
    resolve: async (_root, { drawId }, { apis, actor }) => {
      const list = await apis.placement.readNoticeList(String(drawId), actor!);
      if (list === null) return null;
      const { schoolId, pupils } = list;
      const read = { right: 'read-draw-rosters', kind: 'draw-notice', subject: String(drawId), schoolId, count: pupils.length } as const;
      await apis.readAudit.recordRead(read, actor!);
      return list;
    },
  }),
  drawObjections: t.field({
    type: DrawObjectionsType,
    description: '异议，未处理的在前 / Objections, open ones first',
    authScopes: { mayAny: ['read-draws', 'raise-objections'] },
    complexity: deskComplexity,
    args: {
      schoolYear: t.arg.int({ required: true }),
      schoolId: t.arg.id(),
      drawId: t.arg.id(),
      step: t.arg({ type: ObjectionStepEnum }),
      offset: t.arg.int(),
      limit: t.arg.int(),
    },
    resolve: async (_root, { schoolYear, schoolId, drawId, step, ...page }, { apis, actor }) => {
      const filter = { schoolYear, schoolId: idOrNull(schoolId), drawId: idOrNull(drawId), step: step ?? null };
      const objections = await apis.placement.readObjections(filter, deskPage(page), actor!);
      await recordCaseTexts(apis, 'draw-objections', objections.items, actor!);
      return objections;
    },
  }),
  drawLateArrivals: t.field({
    type: LateArrivals,
    description: '补报、转入学生，新的在前 / Late arrivals, newest first',
    authScopes: { may: 'read-draw-rosters' },
    complexity: deskComplexity,
    args: {
      schoolYear: t.arg.int({ required: true }),
      schoolId: t.arg.id(),
      drawId: t.arg.id(),
      offset: t.arg.int(),
      limit: t.arg.int(),
    },
    resolve: (_root, { schoolYear, schoolId, drawId, ...page }, { apis, actor }) => {
      const filter = { schoolYear, schoolId: idOrNull(schoolId), drawId: idOrNull(drawId) };
      return apis.placement.readLateArrivals(filter, deskPage(page), actor!);
    },
  }),
}));
