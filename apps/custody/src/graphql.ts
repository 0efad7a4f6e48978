import { erasableKinds, erasureReasons, newLifecycleReasons } from '@junheng/contracts';
import { builder, pageComplexity, pageOf } from '@junheng/graphql';
import type { CustodyApi, DestroyedKey, Erasure, KeyStatus, Purge } from './api.ts';

declare module '@junheng/graphql/apis' {
  interface Apis {
    custody: CustodyApi;
  }
}

const operator = { may: 'read-erasures' } as const;

export const ErasableKindEnum = builder.enumType('ErasableKind', {
  values: Object.fromEntries(erasableKinds.map((kind) => [kind.toUpperCase(), { value: kind }])),
});
export const ErasureReasonEnum = builder.enumType('ErasureReason', {
  description: '《个人信息保护法》第四十七条第一款的情形 / The cases of PIPL article 47, paragraph 1',
  values: erasureReasons,
});
export const NewLifecycleReasonEnum = builder.enumType('NewLifecycleReason', { values: newLifecycleReasons });
const ErasureStepEnum = builder.enumType('ErasureStep', {
  description: '已申请 → 已停止处理 → 密钥已销毁 → 已签发证明 / Each step builds on the one before',
  values: {
    REQUESTED: { value: 'requested' },
    FENCED: { value: 'fenced' },
    DESTROYED: { value: 'destroyed' },
    CERTIFIED: { value: 'certified' },
  },
});

const DestroyedKeyType = builder.objectRef<DestroyedKey>('DestroyedKey').implement({
  description: '已销毁的密钥，凭指纹可与账本中的封存内容核对 / A key that is gone; its fingerprint stands in the envelopes too',
  authScopes: operator,
  fields: (t) => ({
    sealedClass: t.string({ resolve: (key) => key.class }),
    schoolYear: t.exposeInt('schoolYear'),
    fingerprint: t.exposeString('fingerprint'),
  }),
});

const PurgeType = builder.objectRef<Purge>('ErasurePurge').implement({
  description: '在一处清除的行数 / Rows purged in one place',
  authScopes: operator,
  fields: (t) => ({ projection: t.exposeString('projection'), count: t.exposeInt('count') }),
});

const ResurrectionType = builder.objectRef<Erasure['resurrections'][number]>('ErasureResurrection').implement({
  description: '恢复备份后又出现、已再次销毁 / Came back, as after a restore, and was destroyed again',
  authScopes: operator,
  fields: (t) => ({ at: t.expose('at', { type: 'DateTime' }), keys: t.exposeInt('keys') }),
});

const AllowedAgainType = builder.objectRef<NonNullable<Erasure['allowedAgain']>>('NewLifecycle').implement({
  description: '准许重新登记，使用新编号 / May be registered again, under a new id',
  authScopes: operator,
  fields: (t) => ({
    reason: t.field({ type: NewLifecycleReasonEnum, resolve: ({ reason }) => reason }),
    document: t.exposeString('document', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    by: t.exposeString('by'),
  }),
});

const ErasureEventType = builder.objectRef<Erasure['events'][number]>('ErasureEvent').implement({
  description: '一步在账本中的记录 / What one step is recorded as',
  authScopes: operator,
  fields: (t) => ({
    eventId: t.id({ resolve: ({ id }) => id, description: '凭此查验回执 / The way to its receipt' }),
    type: t.exposeString('type'),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

export const ErasureType = builder.objectRef<Erasure>('Erasure').implement({
  description: '删除一人的个人信息 / The erasure of one person',
  authScopes: operator,
  fields: (t) => ({
    subject: t.exposeID('subject', { description: '登记编号，不含个人信息 / A surrogate id' }),
    kind: t.field({ type: ErasableKindEnum, resolve: ({ kind }) => kind }),
    step: t.field({ type: ErasureStepEnum, resolve: ({ step }) => step }),
    reason: t.field({ type: ErasureReasonEnum, nullable: true, resolve: ({ reason }) => reason }),
    document: t.exposeString('document', { nullable: true, description: '依据文号 / The decision it follows' }),
    requestedBy: t.exposeString('requestedBy', { nullable: true }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', nullable: true }),
    fencedAt: t.expose('fencedAt', { type: 'DateTime', nullable: true }),
    destroyedAt: t.expose('destroyedAt', { type: 'DateTime', nullable: true }),
    certifiedAt: t.expose('certifiedAt', { type: 'DateTime', nullable: true }),
    lastReadable: t.expose('lastReadable', {
      type: 'Date',
      nullable: true,
      description: '此日之前，早先的备份仍可能打开 / Until then a backup made before may still open it',
    }),
    imports: t.exposeIDList('imports', {
      description: '撤回原因提到此人的导入，原因一并销毁 / Imports whose reason of withdrawal went too',
    }),
    keys: t.field({ type: [DestroyedKeyType], resolve: ({ keys }) => keys }),
    purged: t.field({ type: [PurgeType], resolve: ({ purged }) => purged }),
    resurrections: t.field({ type: [ResurrectionType], resolve: ({ resurrections }) => resurrections }),
    allowedAgain: t.field({ type: AllowedAgainType, nullable: true, resolve: ({ allowedAgain }) => allowedAgain }),
    events: t.field({ type: [ErasureEventType], resolve: ({ events }) => events }),
    token: t.exposeString('token', { description: '可用于等待视图 / A query may wait for it' }),
  }),
});

const ErasuresConnection = builder.connectionObject(
  { type: ErasureType, name: 'QueryErasuresConnection' },
  { name: 'QueryErasuresConnectionEdge' },
);

const KeyStatusType = builder.objectRef<KeyStatus>('KeyStatus').implement({
  description: '个人密钥由哪把密钥封装 / How the data keys are wrapped',
  authScopes: operator,
  fields: (t) => ({
    purpose: t.exposeString('purpose'),
    current: t.exposeString('current', { description: '密钥的名称，不是密钥本身 / The secret’s name, which tells nothing of it' }),
    previous: t.exposeString('previous', { nullable: true }),
    wrappedByCurrent: t.exposeInt('wrappedByCurrent'),
    wrappedByPrevious: t.exposeInt('wrappedByPrevious'),
    destroyed: t.exposeInt('destroyed'),
    previousMayGo: t.exposeBoolean('previousMayGo'),
  }),
});

builder.queryFields((t) => ({
  erasures: t.field({
    type: ErasuresConnection,
    authScopes: operator,
    description: '删除个人信息，新的在前 / Erasures, newest first',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: pageComplexity,
    resolve: (_root, args, { apis, actor }) => pageOf(args, (page) => apis.custody.readErasures(page, actor!)),
  }),
  erasure: t.field({
    type: ErasureType,
    nullable: true,
    authScopes: operator,
    args: { subject: t.arg.id({ required: true }) },
    resolve: (_root, { subject }, { apis, actor }) => apis.custody.readErasure(String(subject), actor!),
  }),
  keyStatus: t.field({
    type: KeyStatusType,
    nullable: true,
    authScopes: operator,
    resolve: (_root, _args, { apis, actor }) => apis.custody.readKeyStatus(actor!),
  }),
}));
