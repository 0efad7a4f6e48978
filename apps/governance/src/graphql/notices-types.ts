import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { type Change, type ChangesSince, type Inbox, type InboxNotice, noticeKinds, noticeSubjects } from '../notices/notices-api.ts';
import { enumOf } from './enum-of.ts';
import { AlarmEnum } from './tasks-types.ts';

const rule = { signedIn: true } as const;

const NoticeKindEnum = enumOf('NoticeKind', '为何进入收件箱 / Why it stands in the inbox', noticeKinds);
const NoticeSubjectEnum = enumOf('NoticeSubject', '通知所指 / What a notice is about', noticeSubjects);

const NoticeType = builder.objectRef<InboxNotice>('Notice').implement({
  description: '一条通知，由事件算出 / A notice, computed from events',
  authScopes: rule,
  fields: (t) => ({
    noticeId: t.exposeID('noticeId'),
    kind: t.field({ type: NoticeKindEnum, resolve: ({ kind }) => kind }),
    subject: t.field({ type: NoticeSubjectEnum, resolve: ({ subject }) => subject }),
    subjectId: t.exposeID('subjectId'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    officeId: t.exposeID('officeId', { nullable: true }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    alarm: t.field({ type: AlarmEnum, resolve: ({ alarm }) => alarm }),
    daysLate: t.exposeInt('daysLate', { nullable: true, description: '负数为剩余天数 / Negative: days left' }),
    eventId: t.exposeID('eventId', { nullable: true, description: '凭此查验回执 / The way to its receipt' }),
    at: t.expose('at', { type: 'DateTime', nullable: true }),
    isRead: t.exposeBoolean('isRead'),
  }),
});

const InboxType = builder.objectRef<Inbox>('Inbox').implement({
  description: '本人的收件箱 / One’s own inbox',
  authScopes: rule,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    unread: t.exposeInt('unread'),
    total: t.int({ resolve: ({ notices }) => notices.length }),
    notices: t.field({ type: [NoticeType], complexity: { multiplier: 20 }, resolve: ({ notices }) => notices }),
  }),
});

const ChangeType = builder.objectRef<Change>('Change').implement({
  description: '上次离开之后的一个事件 / An event since the last visit',
  authScopes: rule,
  fields: (t) => ({
    eventId: t.exposeID('eventId'),
    streamKind: t.exposeString('streamKind'),
    subjectId: t.exposeID('subjectId'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    at: t.expose('at', { type: 'DateTime' }),
    obligationId: t.exposeID('obligationId', { nullable: true }),
    measureId: t.exposeID('measureId', { nullable: true }),
    measureZh: t.exposeString('measureZh', { nullable: true }),
    measureEn: t.exposeString('measureEn', { nullable: true }),
    officeId: t.exposeID('officeId', { nullable: true }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
  }),
});

const ChangesType = builder.objectRef<ChangesSince>('ChangesSince').implement({
  description: '上次离开之后的变化 / What changed since the last visit',
  authScopes: rule,
  fields: (t) => ({
    since: t.expose('since', { type: 'DateTime', nullable: true, description: '空 = 第一次来 / null: the first visit' }),
    total: t.exposeInt('total'),
    changes: t.field({ type: [ChangeType], complexity: { multiplier: 20 }, resolve: ({ changes }) => changes }),
  }),
});

const VisitType = builder.objectRef<{ since: Date | null }>('NotedVisit').implement({
  description: '本次来访 / The visit that is under way',
  authScopes: rule,
  fields: (t) => ({ since: t.expose('since', { type: 'DateTime', nullable: true }) }),
});

const InboxResult = builder.unionType('InboxResult', {
  types: [InboxType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : InboxType),
});
const VisitResult = builder.unionType('NotedVisitResult', {
  types: [VisitType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : VisitType),
});

builder.queryFields((t) => ({
  inbox: t.field({
    type: InboxType,
    authScopes: rule,
    description: '本人的通知，最紧要的在前 / One’s own notices, the most pressing first',
    resolve: (_root, _args, { apis, actor }) => apis.governance.readInbox(actor!),
  }),
  changesSinceLastVisit: t.field({
    type: ChangesType,
    authScopes: rule,
    args: { limit: t.arg.int({ defaultValue: 200 }) },
    resolve: (_root, { limit }, { apis, actor }) => apis.governance.readChanges({ limit: Math.max(0, limit ?? 200) }, actor!),
  }),
}));

builder.mutationFields((t) => ({
  markNoticesRead: t.field({
    type: InboxResult,
    authScopes: rule,
    description: '标为已读 / Marks notices as read',
    args: { noticeIds: t.arg.idList({ required: true }) },
    resolve: async (_root, { noticeIds }, { apis, actor }) => {
      const result = await apis.governance.markNoticesRead({ noticeIds: noticeIds.map(String) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  noteVisit: t.field({
    type: VisitResult,
    authScopes: rule,
    description: '记下来访：离开半小时后再来，算新的一次 / After half an hour away a new visit begins',
    resolve: async (_root, _args, { apis, actor }) => {
      const result = await apis.governance.noteVisit(actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
}));
