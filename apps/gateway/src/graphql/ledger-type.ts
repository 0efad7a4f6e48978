import { builder } from '@junheng/graphql';
import type { Checkpoint } from '@junheng/ledger/api';

const LedgerType = builder.objectRef<{ checkpoint: Checkpoint | null; verifierKey: string }>('Ledger').implement({
  description: '账本的最新签名 / The ledger’s newest signed checkpoint',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    size: t.int({ resolve: ({ checkpoint }) => checkpoint?.size ?? 0 }),
    root: t.string({ nullable: true, description: '根,十六进制 / Root, hex', resolve: ({ checkpoint }) => checkpoint?.root ?? null }),
    checkpoint: t.string({ nullable: true, description: 'C2SP signed note', resolve: ({ checkpoint }) => checkpoint?.note ?? null }),
    verifierKey: t.exposeString('verifierKey'),
    signedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ checkpoint }) => checkpoint?.signedAt ?? null }),
  }),
});

builder.queryField('ledger', (t) =>
  t.field({
    type: LedgerType,
    authScopes: { may: 'read-aggregates' },
    description: '账本 / The ledger',
    resolve: async (_root, _args, { apis: { ledger, view } }) => ({
      checkpoint: await ledger.readCheckpoint(view.county),
      verifierKey: ledger.verifierKey(view.county),
    }),
  }),
);
