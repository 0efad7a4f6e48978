import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { EditionState, RebuildReport, ViewState } from '../api.ts';

const EditionPurposeEnum = builder.enumType('EditionPurpose', {
  values: {
    LIVE: { value: 'live', description: '现用 / Follows the ledger and answers every question about now' },
    BUILDING: { value: 'building', description: '重建中 / Being made anew from the ledger, to take the live one’s place' },
    PAST: { value: 'past', description: '往日 / The county as it stood when a day was over' },
  } as const,
});

export const EditionRef = builder.objectRef<EditionState>('Edition').implement({
  description: '视图的一个版次 / One edition of the view: the whole of it, made from the ledger up to one entry',
  authScopes: { mayAny: ['read-schools', 'rebuild-views'] },
  fields: (t) => ({
    slot: t.exposeID('slot', { description: '所在的库模式 / The database schema it stands in' }),
    purpose: t.field({ type: EditionPurposeEnum, resolve: ({ purpose }) => purpose }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true, description: '所示之日;空 = 现在 / The day it shows; null = now' }),
    nextIndex: t.exposeInt('nextIndex', { description: '已计入的账本条数 / Ledger entries taken in' }),
    untilIndex: t.exposeInt('untilIndex', {
      nullable: true,
      description: '计入至此即完整;空 = 随账本增长 / Entries at which it is whole; null = it follows the ledger',
    }),
    progress: t.exposeFloat('progress', { description: '0–1' }),
    viewVersion: t.exposeInt('viewVersion', { description: '生成它的程序的视图版本 / View version of the program that made it' }),
    digest: t.exposeString('digest', {
      nullable: true,
      description: '重建并核对时各行的 SHA-256 / SHA-256 over its rows when it was compared with the edition before',
    }),
  }),
});

const RebuildReportType = builder.objectRef<RebuildReport>('RebuildReport').implement({
  description: '最近一次重建的结果 / How the newest rebuild ended',
  authScopes: { mayAny: ['read-schools', 'rebuild-views'] },
  fields: (t) => ({
    finishedAt: t.expose('finishedAt', { type: 'DateTime' }),
    viewVersion: t.exposeInt('viewVersion'),
    formerVersion: t.exposeInt('formerVersion', {
      nullable: true,
      description: '所替换版次的视图版本;空 = 此前没有 / View version of the edition before; null = there was none',
    }),
    comparedAt: t.exposeInt('comparedAt', {
      nullable: true,
      description: '新旧在账本的这一条数上比对;空 = 未比对 / Ledger entries at which old and new were compared; null = not compared',
    }),
    isIdentical: t.exposeBoolean('isIdentical', {
      nullable: true,
      description: '新旧逐字节一致;假 = 旧版次曾与账本不符 / Byte-identical; false = the edition before did not show what the ledger says',
    }),
    formerDigest: t.exposeString('formerDigest', { nullable: true, description: 'SHA-256' }),
    digest: t.exposeString('digest', { nullable: true, description: 'SHA-256' }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: '未成的原因,旧版次继续使用 / Why it came to nothing, the edition before going on; null = it is live',
    }),
  }),
});

const ViewStateType = builder.objectRef<ViewState>('ViewState').implement({
  description: '视图的各版次 / The editions of the view',
  authScopes: { mayAny: ['read-schools', 'rebuild-views'] },
  fields: (t) => ({
    editions: t.field({ type: [EditionRef], resolve: ({ editions }) => editions }),
    ledgerSize: t.exposeInt('ledgerSize', { description: '账本条数 / Entries of the ledger' }),
    viewVersion: t.exposeInt('viewVersion', { description: '当前程序的视图版本 / View version of the running program' }),
    lastRebuild: t.field({ type: RebuildReportType, nullable: true, resolve: ({ lastRebuild }) => lastRebuild }),
  }),
});

builder.queryField('view', (t) =>
  t.field({
    type: ViewStateType,
    authScopes: { mayAny: ['read-schools', 'rebuild-views'] },
    description: '视图的各版次及最近一次重建 / The editions of the view and how the newest rebuild ended',
    resolve: (_root, _args, { apis }) => apis.view.readState(),
  }),
);

class RebuildStarted {
  readonly view: ViewState;
  constructor(view: ViewState) {
    this.view = view;
  }
}

const RebuildStartedType = builder.objectType(RebuildStarted, {
  name: 'RebuildStarted',
  description: '已开始由账本重建 / The view is being made anew from the ledger; the present one goes on serving',
  authScopes: { may: 'rebuild-views' },
  isTypeOf: (value) => value instanceof RebuildStarted,
  fields: (t) => ({ view: t.field({ type: ViewStateType, resolve: ({ view }) => view }) }),
});

const RebuildResult = builder.unionType('RebuildResult', { types: [RebuildStartedType, RefusalType] });

builder.mutationField('rebuildView', (t) =>
  t.field({
    type: RebuildResult,
    authScopes: { may: 'rebuild-views' },
    description:
      '由账本重建视图,与现用版次逐字节核对后换上;期间照常使用 / Makes the view anew from the ledger, compares it with the live one byte for byte and puts it in its place; meanwhile everything goes on. Refused while one is being made.',
    resolve: async (_root, _args, { apis }) => {
      const result = await apis.view.rebuild();
      return result.ok ? new RebuildStarted(result.value) : new Refusal(result.refusal);
    },
  }),
);
