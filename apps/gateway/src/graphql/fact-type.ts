import { contractsByType } from '@junheng/contracts';
import { builder } from '@junheng/graphql';
import type { FactView } from '../api.ts';

type Source = NonNullable<FactView['source']>;

const FileRowType = builder.objectRef<Source>('FileRow').implement({
  description: '导入文件中的一行 / A row of an imported file',
  authScopes: { signedIn: true },
  fields: (t) => ({
    importId: t.exposeID('importId'),
    fileName: t.loadable({
      type: 'String',
      nullable: true,
      load: async (importIds: string[], { apis, actor }) => {
        const names = await apis.registry.readFileNames([...new Set(importIds)], actor!);
        return importIds.map((importId) => names.get(importId) ?? null);
      },
      resolve: ({ importId }) => importId,
    }),
    fileHash: t.exposeString('fileHash', { description: 'SHA-256' }),
    sheet: t.exposeString('sheet'),
    row: t.exposeInt('row'),
  }),
});

export const FactType = builder.objectRef<FactView>('Fact').implement({
  // What a fact hangs on asks for its own right; a fact alone tells that something was recorded, and when.
  description: '账本中的一个事件 / One event in the ledger',
  authScopes: { signedIn: true },
  fields: (t) => ({
    eventId: t.exposeID('eventId'),
    ledgerIndex: t.exposeInt('ledgerIndex'),
    type: t.exposeString('type'),
    titleZh: t.string({ resolve: ({ type }) => contractsByType.get(type)!.titleZh }),
    titleEn: t.string({ resolve: ({ type }) => contractsByType.get(type)!.titleEn }),
    time: t.expose('time', { type: 'DateTime' }),
    source: t.field({ type: FileRowType, nullable: true, resolve: ({ source }) => source }),
  }),
});
