import { rightsByRole } from '@junheng/access';
import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import type { ReadAudit } from '../people/people-api.ts';
import { PersonalReadKindEnum } from './people-types.ts';

const ReadAuditType = builder.objectRef<ReadAudit>('PersonalRead').implement({
  description: '一次查阅个人信息；不含所查阅的内容 / One reading of personal data, without what was read',
  authScopes: { may: 'read-audit' },
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal'),
    at: t.expose('at', { type: 'DateTime' }),
    actorId: t.exposeString('actorId'),
    actorKind: t.exposeString('actorKind', { description: 'person | service | local-operator' }),
    actorName: t.exposeString('actorName', { nullable: true }),
    right: t.exposeString('right'),
    rightZh: t.string({ resolve: ({ right }) => rightsByRole[right]?.zh ?? right }),
    rightEn: t.string({ resolve: ({ right }) => rightsByRole[right]?.en ?? right }),
    kind: t.field({ type: PersonalReadKindEnum, resolve: ({ kind }) => kind }),
    subject: t.exposeString('subject', { nullable: true }),
    schoolId: t.exposeString('schoolId', { nullable: true }),
    count: t.exposeInt('count', { nullable: true, description: '条数；空 = 事先不知 / Rows; null = not known before' }),
  }),
});

const ReadAuditConnection = builder.connectionObject(
  { type: ReadAuditType, name: 'QueryReadAuditConnection' },
  { name: 'QueryReadAuditConnectionEdge' },
);

builder.queryField('readAudit', (t) =>
  t.field({
    type: ReadAuditConnection,
    authScopes: { may: 'read-audit' },
    description: '谁在何时查阅了个人信息，新的在前 / Who read personal data and when, newest first',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      actorId: t.arg.string(),
      kind: t.arg({ type: PersonalReadKindEnum }),
      subject: t.arg.string({ description: '对象或学校 / A subject or a school' }),
      fromDay: t.arg({ type: 'Date' }),
      untilDay: t.arg({ type: 'Date' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { actorId, kind, subject, fromDay, untilDay, ...args }, { apis, actor }) =>
      pageOf(args, (page) =>
        apis.governance.readReadAudit(
          {
            actorId: actorId ?? null,
            kind: kind ?? null,
            subject: subject ?? null,
            fromDay: fromDay ?? null,
            untilDay: untilDay ?? null,
            ...page,
          },
          actor!,
        ),
      ),
  }),
);
