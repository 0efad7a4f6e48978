import { builder, codedError, MessageType, pageComplexity, pageOf, Refusal, RefusalType } from '@junheng/graphql';
import type { LedgerMessage, LedgerStatus, OpenGap, QuarantinedMessage, QuarantineOutcome } from '@junheng/ledger/api';
import { isUuid } from './school-ref.ts';

const GapType = builder.objectRef<OpenGap>('LedgerGap').implement({
  description: '缺了前一事件的序列 / A stream whose next event is missing',
  authScopes: { signedIn: true },
  fields: (t) => ({
    source: t.exposeString('source', { description: '发布的服务 / The publishing service' }),
    eventId: t.exposeID('eventId', { description: '等待最久的事件 / The waiting event that comes first' }),
    since: t.expose('since', { type: 'DateTime' }),
    waiting: t.exposeInt('waiting', { description: '同序列等待的事件数 / How many wait in the same stream' }),
  }),
});

const StatusType = builder.objectRef<LedgerStatus>('LedgerStatus').implement({
  description: '账本的收录情况 / How the ledger takes events in',
  authScopes: { signedIn: true },
  fields: (t) => ({
    size: t.exposeInt('size'),
    signedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ signedAt }) => signedAt }),
    parked: t.exposeInt('parked', { description: '等待前一事件的事件数 / Events that wait for their predecessor' }),
    gaps: t.field({
      type: [GapType],
      description: '等待最久的,至多 20 个;超过一分钟即为告警 / Longest waits first, at most 20; more than a minute is an alarm',
      resolve: ({ gaps }) => gaps,
    }),
    quarantined: t.exposeInt('quarantined', { description: '待处理的隔离消息数 / Quarantined messages that wait for an operator' }),
    stopped: t.field({ type: MessageType, nullable: true, resolve: ({ stopped }) => stopped }),
    isWriter: t.exposeBoolean('isWriter', { description: 'false:另一进程在写 / false: another process writes, this one stands by' }),
  }),
});

const QuarantineStateEnum = builder.enumType('QuarantineState', {
  description: '待处理 → 已重放 | 已由重发的消息取代 | 已放弃 / waiting → replayed | superseded by the same event sent again | discarded',
  values: {
    WAITING: { value: 'waiting' },
    REPLAYED: { value: 'replayed' },
    SUPERSEDED: { value: 'superseded' },
    DISCARDED: { value: 'discarded' },
  } as const,
});

const AttemptType = builder.objectRef<{ at: Date; reason: LedgerMessage }>('QuarantineAttempt').implement({
  description: '一次未成的重放 / A replay that did not succeed',
  authScopes: { may: 'read-quarantine' },
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    reason: t.field({ type: MessageType, resolve: ({ reason }) => reason }),
  }),
});

const QuarantinedType = builder.objectRef<QuarantinedMessage>('QuarantinedMessage').implement({
  description: '无法读取的消息;其内容不显示 / A message that could not be read; what it holds is not shown',
  authScopes: { may: 'read-quarantine' },
  fields: (t) => ({
    messageId: t.exposeID('id'),
    topic: t.exposeString('topic'),
    partition: t.exposeInt('partition', { nullable: true }),
    offset: t.string({ nullable: true, resolve: ({ offset }) => textOf(offset) }),
    position: t.string({
      nullable: true,
      description: '在发布服务中的序号 / Position in the publishing service’s store',
      resolve: ({ position }) => textOf(position),
    }),
    eventId: t.exposeID('eventId', { nullable: true }),
    reason: t.field({ type: MessageType, resolve: ({ reason }) => reason }),
    bytes: t.exposeInt('bytes'),
    sha256: t.exposeString('sha256'),
    quarantinedAt: t.expose('quarantinedAt', { type: 'DateTime' }),
    lastAttempt: t.field({ type: AttemptType, nullable: true, resolve: ({ lastAttempt }) => lastAttempt }),
    state: t.field({ type: QuarantineStateEnum, resolve: ({ state }) => state }),
    resolvedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ resolvedAt }) => resolvedAt }),
    resolvedBy: t.exposeString('resolvedBy', { nullable: true }),
    note: t.exposeString('note', { nullable: true, description: '放弃的理由 / Why it was given up' }),
  }),
});
const textOf = (number: bigint | null): string | null => (number === null ? null : String(number));

const QuarantineConnection = builder.connectionObject(
  { type: QuarantinedType, name: 'QueryLedgerQuarantineConnection' },
  { name: 'QueryLedgerQuarantineConnectionEdge' },
);

const OutcomeType = builder.unionType('QuarantineResult', {
  types: [QuarantinedType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : QuarantinedType),
});
const resultOf = (outcome: QuarantineOutcome) => (outcome.ok ? outcome.value : new Refusal(outcome.refusal));

builder.queryFields((t) => ({
  ledgerStatus: t.field({
    type: StatusType,
    authScopes: { signedIn: true },
    resolve: (_root, _args, { apis: { ledger, view } }) => ledger.readStatus(view.county),
  }),
  ledgerQuarantine: t.field({
    type: QuarantineConnection,
    authScopes: { may: 'read-quarantine' },
    description: '无法读取的消息,待处理的在前 / Messages that could not be read, those that wait first',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    resolve: (_root, args, { apis: { ledger, view } }) => pageOf(args, (page) => ledger.readQuarantine(view.county, page)),
  }),
}));

builder.mutationFields((t) => ({
  replayQuarantined: t.field({
    type: OutcomeType,
    authScopes: { may: 'manage-quarantine' },
    description: '以当前程序重读并收录 / Reads it again with today’s program and takes it in',
    args: { messageId: t.arg.id({ required: true }) },
    resolve: async (_root, { messageId }, { apis: { ledger, view }, actor }) =>
      resultOf(await ledger.replayQuarantined(view.county, idOf(messageId), actor!)),
  }),
  discardQuarantined: t.field({
    type: OutcomeType,
    authScopes: { may: 'manage-quarantine' },
    description: '放弃一条消息,须写明理由;内容仍保存 / Gives a message up, with a reason; it stays kept',
    args: { messageId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { messageId, reason }, { apis: { ledger, view }, actor }) =>
      resultOf(await ledger.discardQuarantined(view.county, idOf(messageId), reason, actor!)),
  }),
}));

function idOf(messageId: string | number): string {
  const id = String(messageId);
  if (!isUuid(id)) throw codedError('BAD_INPUT', 'messageId is a UUID');
  return id;
}
