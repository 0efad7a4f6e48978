import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import { type Kind, streamKinds } from '../book/stream-kinds.ts';
import type { TrailEntry } from '../trail/trail-api.ts';
import { enumOf } from './enum-of.ts';

const TrailKindEnum = enumOf('TrailKind', '记录的种类 / Kind of record', Object.keys(streamKinds) as Kind[]);

const TrailEntryType = builder.objectRef<TrailEntry>('TrailEntry').implement({
  description: '一次办理：何人、何时、办了什么；不含所写内容 / Who did what and when, without what was written',
  authScopes: { may: 'read-trail' },
  fields: (t) => ({
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    at: t.expose('at', { type: 'DateTime' }),
    actorId: t.exposeString('actorId'),
    actorName: t.exposeString('actorName', { nullable: true }),
    streamKind: t.field({ type: TrailKindEnum, resolve: ({ streamKind }) => streamKind }),
    subjectId: t.exposeID('subjectId'),
    eventType: t.exposeString('eventType'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    subjectZh: t.exposeString('subjectZh', { nullable: true }),
    subjectEn: t.exposeString('subjectEn', { nullable: true }),
    officeId: t.exposeID('officeId', { nullable: true }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    obligationId: t.exposeID('obligationId', { nullable: true }),
  }),
});

const TrailConnection = builder.connectionObject(
  { type: TrailEntryType, name: 'QueryTrailConnection' },
  { name: 'QueryTrailConnectionEdge' },
);

builder.queryField('trail', (t) =>
  t.field({
    type: TrailConnection,
    authScopes: { may: 'read-trail' },
    description: '谁在何时办了什么，新的在前 / Who did what, newest first',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      actorId: t.arg.string(),
      streamKind: t.arg({ type: TrailKindEnum }),
      event: t.arg.string({ description: '事件类型，或事件名称的一部分 / Its type, or a part of its title' }),
      subject: t.arg.string({ description: '对象、单位、学校或条款 / A subject, office, school or duty' }),
      fromDay: t.arg({ type: 'Date' }),
      untilDay: t.arg({ type: 'Date' }),
      withPlatform: t.arg.boolean({ description: '连同平台自身的步骤 / With the platform’s own steps' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { actorId, streamKind, event, subject, fromDay, untilDay, withPlatform, ...args }, { apis, actor }) =>
      pageOf(args, (page) =>
        apis.governance.readTrail(
          {
            actorId: actorId ?? null,
            streamKind: streamKind ?? null,
            event: event ?? null,
            subject: subject ?? null,
            fromDay: fromDay ?? null,
            untilDay: untilDay ?? null,
            withPlatform: withPlatform ?? false,
            ...page,
          },
          actor!,
        ),
      ),
  }),
);
