import { builder } from '@junheng/graphql';
import type { Checkpoint, Consistency, LogKey, Witness } from '@junheng/ledger/api';

const LedgerKeyType = builder.objectRef<LogKey>('LedgerKey').implement({
  description: '签署账本的公钥 / A key that the ledger is or was signed with',
  authScopes: { signedIn: true },
  fields: (t) => ({
    verifierKey: t.exposeString('verifierKey', { description: 'C2SP signed-note: name+keyhash+base64' }),
    fromSize: t.exposeInt('fromSize', { description: '它签署的第一个检查点的条数 / Size of the first checkpoint it signs' }),
    untilSize: t.int({
      nullable: true,
      description: '最后一个;null:仍在用 / Of the last one; null: in force',
      resolve: ({ untilSize }) => untilSize,
    }),
  }),
});

const LedgerConsistencyType = builder.objectRef<Consistency>('LedgerConsistency').implement({
  description: '较新的账本以较早的账本开头之证明 / Proof that the newer ledger begins with the older one',
  authScopes: { signedIn: true },
  fields: (t) => ({
    from: t.exposeInt('from'),
    to: t.exposeInt('to'),
    olderRoot: t.exposeString('olderRoot', { description: '本账本前 from 条的根,十六进制 / Root of the first `from` entries, hex' }),
    proof: t.exposeStringList('proof', { description: 'RFC 6962 §2.1.2, base64' }),
    checkpoint: t.string({
      nullable: true,
      description: '较新账本的签名 / The newer tree’s signed note',
      resolve: ({ checkpoint }) => checkpoint,
    }),
  }),
});

const LedgerWitnessType = builder.objectRef<Witness>('LedgerWitness').implement({
  description: '县外的见证者 / Somebody outside the county who keeps and signs the checkpoint',
  authScopes: { signedIn: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    url: t.exposeString('url'),
    verifierKey: t.exposeString('verifierKey'),
    size: t.exposeInt('size', { description: '它签署过的最新检查点;0:尚无 / The newest checkpoint it cosigned; 0 = none' }),
    cosignedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ cosignedAt }) => cosignedAt }),
    reachedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ reachedAt }) => reachedAt }),
    problemCode: t.string({ nullable: true, resolve: ({ problem }) => problem?.code ?? null }),
    problemZh: t.string({ nullable: true, resolve: ({ problem }) => problem?.zh ?? null }),
    problemEn: t.string({ nullable: true, resolve: ({ problem }) => problem?.en ?? null }),
  }),
});

const LedgerType = builder.objectRef<{ checkpoint: Checkpoint | null; verifierKey: string }>('Ledger').implement({
  description: '账本的最新签名 / The ledger’s newest signed checkpoint',
  authScopes: { signedIn: true },
  fields: (t) => ({
    county: t.string({ description: '行政区划代码 / Administrative code', resolve: (_ledger, _args, { apis: { view } }) => view.county }),
    size: t.int({ resolve: ({ checkpoint }) => checkpoint?.size ?? 0 }),
    root: t.string({ nullable: true, description: '根,十六进制 / Root, hex', resolve: ({ checkpoint }) => checkpoint?.root ?? null }),
    checkpoint: t.string({ nullable: true, description: 'C2SP signed note', resolve: ({ checkpoint }) => checkpoint?.note ?? null }),
    verifierKey: t.exposeString('verifierKey'),
    signedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ checkpoint }) => checkpoint?.signedAt ?? null }),
    publicPath: t.string({
      description: '任何人可读的账本文件所在 / Where anyone may read the log’s files (C2SP tlog-tiles)',
      resolve: (_ledger, _args, { apis: { view } }) => `/ledger/${view.county}`,
    }),
    keys: t.field({
      type: [LedgerKeyType],
      description: '在用的在前 / Those in force first',
      resolve: (_ledger, _args, { apis: { ledger, view } }) => ledger.readKeys(view.county),
    }),
    witnesses: t.field({
      type: [LedgerWitnessType],
      resolve: (_ledger, _args, { apis: { ledger, view } }) => ledger.readWitnesses(view.county),
    }),
    consistency: t.field({
      type: LedgerConsistencyType,
      nullable: true,
      description: '从 from 条到最新检查点 / From a tree of `from` entries to the newest checkpoint; null: there is no such tree',
      args: { from: t.arg.int({ required: true }) },
      resolve: (_ledger, { from }, { apis: { ledger, view } }) => ledger.readConsistency(view.county, from),
    }),
  }),
});

builder.queryField('ledger', (t) =>
  t.field({
    type: LedgerType,
    authScopes: { signedIn: true },
    description: '账本 / The ledger',
    resolve: async (_root, _args, { apis: { ledger, view } }) => ({
      checkpoint: await ledger.readCheckpoint(view.county),
      verifierKey: await ledger.verifierKey(view.county),
    }),
  }),
);
